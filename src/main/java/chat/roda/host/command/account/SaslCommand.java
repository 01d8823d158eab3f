package chat.roda.host.command.account;

import chat.roda.host.account.Accounts;
import chat.roda.host.account.Credentials;
import chat.roda.host.account.SaslDialogue;
import chat.roda.host.account.SaslDialogue.Mechanism;
import chat.roda.host.account.SaslDialogue.Taken;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Request;
import chat.roda.host.command.request.WrongPasswords;
import chat.roda.host.room.Lookups.Effort;
import chat.roda.host.room.Session;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.Message;
import chat.roda.irc.Numeric;
import chat.roda.irc.Verb;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code AUTHENTICATE}: signing in to an account (IRCv3 sasl-3.1, sasl-3.2). */
public final class SaslCommand {
  public static final List<CommandRow> ROWS =
      List.of(
          new CommandRow(
              Verb.AUTHENTICATE,
              CommandRow.When.ALWAYS,
              1,
              "<mechanism or answer or *>",
              "Signs in to the account of a nickname, step by step; an asterisk gives up.",
              SaslCommand::authenticate));

  private SaslCommand() {}

  /** The value of the capability. */
  public static String mechanisms() {
    return Arrays.stream(Mechanism.values()).map(Mechanism::wire).collect(Collectors.joining(","));
  }

  private static void authenticate(Request request) {
    Session session = request.session();
    String piece = request.param(0);
    if (piece.equals("*")) {
      session.registration().setSasl(Optional.empty());
      request.reply().numeric(Numeric.ERR_SASLABORTED, "SASL authentication aborted");
    } else if (session.registration().sasl().isEmpty()) {
      begin(request, piece);
    } else if (piece.length() > SaslDialogue.PIECE) {
      session.registration().setSasl(Optional.empty());
      request.reply().numeric(Numeric.ERR_SASLTOOLONG, "SASL message too long");
    } else {
      go(request, session.registration().sasl().get(), piece);
    }
  }

  private static void begin(Request request, String name) {
    Optional<Mechanism> mechanism = Mechanism.of(name);
    if (mechanism.isEmpty()) {
      request.reply().numeric(Numeric.RPL_SASLMECHS, mechanisms(), "are available SASL mechanisms");
      request.reply().numeric(Numeric.ERR_SASLFAIL, "SASL authentication failed");
      return;
    }
    Accounts accounts = request.room().accounts();
    request
        .session()
        .registration()
        .setSasl(Optional.of(new SaslDialogue(mechanism.get(), accounts)));
    request.reply().add(Message.of(Verb.AUTHENTICATE, "+"));
  }

  private static void go(Request request, SaslDialogue dialogue, String piece) {
    switch (dialogue.take(piece)) {
      case Taken.More() -> {}
      case Taken.Wrong() -> fail(request);
      case Taken.Whole(String message) -> {
        switch (dialogue.mechanism()) {
          case PLAIN -> plain(request, message);
          case SCRAM -> scram(request, dialogue, message);
        }
      }
    }
  }

  /** Whom to act as, who signs in, the password: only oneself can be acted as (RFC 4616). */
  private static void plain(Request request, String message) {
    String[] parts = message.split("\0", -1);
    if (parts.length != 3
        || parts[1].isEmpty()
        || parts[2].isEmpty()
        || !(parts[0].isEmpty() || CaseMapping.same(parts[0], parts[1]))) {
      fail(request);
      return;
    }
    Credentials credentials = request.room().accounts().credentialsFor(parts[1]);
    request.answerFrom(
        Effort.SEARCH,
        history -> credentials.isOf(parts[2]),
        right -> finish(request, parts[1], right),
        () -> fail(request));
  }

  private static void scram(Request request, SaslDialogue dialogue, String message) {
    if (dialogue.scram().isProven()) {
      finish(request, dialogue.scram().name(), message.isEmpty());
      return;
    }
    Optional<String> answer = dialogue.scram().answer(message);
    answer.ifPresentOrElse(
        text ->
            request
                .reply()
                .add(
                    Message.of(
                        Verb.AUTHENTICATE,
                        Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)))),
        () -> fail(request));
  }

  private static void finish(Request request, String name, boolean right) {
    Optional<Accounts.Account> account = request.room().accounts().find(name);
    if (!right || account.isEmpty()) {
      fail(request);
      return;
    }
    request.session().registration().setSasl(Optional.empty());
    signIn(request, account.get().name());
    request.reply().numeric(Numeric.RPL_SASLSUCCESS, "SASL authentication successful");
  }

  /** Signs somebody in, and tells them and the others. */
  static void signIn(Request request, String account) {
    Session session = request.session();
    request.room().announcer().signIn(session, account);
    String user = session.person().user().isEmpty() ? "*" : session.person().user();
    request
        .reply()
        .numeric(
            Numeric.RPL_LOGGEDIN,
            session.person().nicknameOrStar() + "!" + user + "@" + session.host(),
            account,
            "You are now logged in as " + account);
  }

  private static void fail(Request request) {
    Session session = request.session();
    session.registration().setSasl(Optional.empty());
    request.reply().numeric(Numeric.ERR_SASLFAIL, "SASL authentication failed");
    WrongPasswords.count(request);
  }
}
