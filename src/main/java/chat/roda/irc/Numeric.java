package chat.roda.irc;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commands that are three digits, with the names of the Modern IRC document ("Numerics"). */
public enum Numeric implements Command {
  RPL_WELCOME(1),
  RPL_YOURHOST(2),
  RPL_CREATED(3),
  RPL_MYINFO(4),
  RPL_ISUPPORT(5),
  RPL_UMODEIS(221),
  RPL_LUSERCLIENT(251),
  RPL_LUSEROP(252),
  RPL_LUSERUNKNOWN(253),
  RPL_LUSERCHANNELS(254),
  RPL_LUSERME(255),
  RPL_LOCALUSERS(265),
  RPL_GLOBALUSERS(266),
  RPL_AWAY(301),
  RPL_USERHOST(302),
  RPL_ISON(303),
  RPL_UNAWAY(305),
  RPL_NOWAWAY(306),
  RPL_WHOISUSER(311),
  RPL_WHOISSERVER(312),
  RPL_ENDOFWHO(315),
  RPL_WHOISIDLE(317),
  RPL_ENDOFWHOIS(318),
  RPL_WHOISCHANNELS(319),
  RPL_LISTSTART(321),
  RPL_LIST(322),
  RPL_LISTEND(323),
  RPL_CHANNELMODEIS(324),
  RPL_CREATIONTIME(329),
  RPL_NOTOPIC(331),
  RPL_TOPIC(332),
  RPL_TOPICWHOTIME(333),
  RPL_VERSION(351),
  RPL_WHOREPLY(352),
  RPL_NAMREPLY(353),
  RPL_ENDOFNAMES(366),
  RPL_ENDOFBANLIST(368),
  RPL_MOTD(372),
  RPL_MOTDSTART(375),
  RPL_ENDOFMOTD(376),
  RPL_TIME(391),
  ERR_NOSUCHNICK(401),
  ERR_NOSUCHSERVER(402),
  ERR_NOSUCHCHANNEL(403),
  ERR_CANNOTSENDTOCHAN(404),
  ERR_TOOMANYCHANNELS(405),
  ERR_TOOMANYTARGETS(407),
  ERR_INVALIDCAPCMD(410),
  ERR_NORECIPIENT(411),
  ERR_NOTEXTTOSEND(412),
  ERR_INPUTTOOLONG(417),
  ERR_UNKNOWNCOMMAND(421),
  ERR_NOMOTD(422),
  ERR_NONICKNAMEGIVEN(431),
  ERR_ERRONEUSNICKNAME(432),
  ERR_NICKNAMEINUSE(433),
  ERR_NOTONCHANNEL(442),
  ERR_NOTREGISTERED(451),
  ERR_NEEDMOREPARAMS(461),
  ERR_ALREADYREGISTERED(462),
  ERR_UNKNOWNMODE(472),
  ERR_BADCHANMASK(476),
  ERR_CHANOPRIVSNEEDED(482),
  ERR_UMODEUNKNOWNFLAG(501),
  ERR_USERSDONTMATCH(502);

  private static final Map<String, Numeric> BY_WIRE =
      Arrays.stream(values()).collect(Collectors.toMap(Numeric::wire, Function.identity()));

  private final String wire;

  Numeric(int number) {
    this.wire = "%03d".formatted(number);
  }

  static Optional<Numeric> of(String digits) {
    return Optional.ofNullable(BY_WIRE.get(digits));
  }

  @Override
  public String wire() {
    return wire;
  }

  /** As {@link Verb#endsInText}: all but those that end in something for programs. */
  boolean endsInText() {
    return switch (this) {
      case RPL_MYINFO, RPL_UMODEIS, RPL_CHANNELMODEIS, RPL_CREATIONTIME, RPL_TOPICWHOTIME -> false;
      default -> true;
    };
  }
}
