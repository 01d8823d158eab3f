package chat.roda.client;

/**
 * Who we say that we are.
 *
 * @param nickname what people call us, see {@link chat.roda.irc.Nickname}
 */
public record Profile(String nickname) {}
