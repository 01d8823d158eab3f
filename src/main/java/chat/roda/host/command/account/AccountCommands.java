package chat.roda.host.command.account;

import chat.roda.host.account.Accounts;
import chat.roda.host.account.Credentials;
import chat.roda.host.command.request.CommandRow;
import chat.roda.host.command.request.Request;
import chat.roda.host.room.Lookups.Effort;
import chat.roda.host.room.Session;
import chat.roda.irc.CaseMapping;
import chat.roda.irc.Message;
import chat.roda.irc.Verb;
import java.util.List;

/** Registering one's nickname with a password (IRCv3 draft/account-registration). */
public final class AccountCommands {
  public static final List<CommandRow> ROWS =
      List.of(
          new CommandRow(
              Verb.REGISTER,
              CommandRow.When.ALWAYS,
              3,
              "<your nickname or *> <e-mail or *> :<password>",
              "Protects your nickname by a password; no e-mail is needed.",
              AccountCommands::register),
          new CommandRow(
              Verb.VERIFY,
              CommandRow.When.ALWAYS,
              2,
              "<account> <code>",
              "Would confirm an account; here nothing has to be confirmed, so it is refused.",
              AccountCommands::verify));

  private static final int MIN_PASSWORD = 3;

  /** More than a line of IRC holds. */
  private static final int MAX_PASSWORD = 600;

  private AccountCommands() {}

  private static void register(Request request) {
    Session session = request.session();
    Accounts accounts = request.room().accounts();
    String asked = request.param(0);
    if (!session.isRegistered() && !accounts.rules().beforeConnecting()) {
      fail(request, "COMPLETE_CONNECTION_REQUIRED", asked, "Come in first, then register");
      return;
    }
    if (session.person().account().isPresent()) {
      fail(request, "ALREADY_AUTHENTICATED", asked, "You are logged in already");
      return;
    }
    if (session.person().nickname().isEmpty()) {
      if (session.registration().refusedNickname().isEmpty()) {
        fail(request, "NEED_NICK", asked, "Choose a nickname first");
      } else {
        fail(
            request,
            "ACCOUNT_EXISTS",
            session.registration().refusedNickname(),
            "Somebody else has this name");
      }
      return;
    }
    if (!asked.equals("*") && !CaseMapping.same(asked, session.person().nickname())) {
      fail(request, "ACCOUNT_NAME_MUST_BE_NICK", asked, "An account is named as your nickname");
      return;
    }
    register(request, session.person().nickname(), request.param(2));
  }

  private static void register(Request request, String name, String password) {
    Accounts accounts = request.room().accounts();
    if (accounts.find(name).isPresent()) {
      fail(request, "ACCOUNT_EXISTS", name, "This name is registered already");
    } else if (password.length() < MIN_PASSWORD) {
      fail(request, "WEAK_PASSWORD", name, "This password is too short");
    } else if (password.length() > MAX_PASSWORD || password.indexOf('\0') >= 0) {
      fail(request, "UNACCEPTABLE_PASSWORD", name, "This password is too long");
    } else {
      request.answerFrom(
          Effort.SEARCH,
          history -> Credentials.of(password),
          credentials -> keep(request, name, credentials),
          () -> unavailable(request, name));
    }
  }

  private static void keep(Request request, String name, Credentials credentials) {
    Accounts accounts = request.room().accounts();
    if (accounts.find(name).isPresent() || !accounts.add(name, credentials)) {
      unavailable(request, name);
      return;
    }
    request
        .reply()
        .add(
            Message.of(
                request.room().server(),
                Verb.REGISTER,
                "SUCCESS",
                name,
                "Your nickname is registered"));
    SaslCommand.signIn(request, name);
  }

  /** Nothing has to be verified here. */
  private static void verify(Request request) {
    request.reply().fail("VERIFY", "INVALID_CODE", request.param(0), "There is nothing to verify");
  }

  private static void unavailable(Request request, String name) {
    fail(request, "TEMPORARILY_UNAVAILABLE", name, "This cannot be registered at the moment");
  }

  private static void fail(Request request, String code, String name, String text) {
    request.reply().fail("REGISTER", code, name, text);
  }
}
