package chat.roda.ui.room;

import chat.roda.client.AccountProblem;
import chat.roda.client.AccountState;
import chat.roda.client.Refusal;
import chat.roda.client.RoomClient;
import chat.roda.client.RoomEvent;
import chat.roda.client.Secret;
import chat.roda.settings.PasswordBook;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Protecting one's nickname in a room, and signing in to one that is protected. FX thread. */
public final class Membership {
  private final RoomClient client;
  private final String wanted;
  private final String room;
  private final Optional<PasswordBook> book;
  private final ReadOnlyObjectWrapper<AccountState> state =
      new ReadOnlyObjectWrapper<>(AccountState.NONE);
  private final ReadOnlyObjectWrapper<Optional<Asking>> asking =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Given> given = Optional.empty();

  /** What a password is asked for. */
  public enum Purpose {
    SIGN_IN,
    PROTECT
  }

  /**
   * A password is wanted of the person.
   *
   * @param why what was wrong with the one before
   * @param said what the room said of that; often empty
   */
  public record Asking(
      Purpose purpose, String nickname, Optional<AccountProblem> why, String said) {}

  private record Given(Purpose purpose, Secret secret, boolean remember) {}

  /**
   * @param wanted the nickname that the person goes by
   * @param room the address of the room
   * @param book where passwords are remembered, if anywhere
   */
  Membership(RoomClient client, String wanted, String room, Optional<PasswordBook> book) {
    this.client = client;
    this.wanted = wanted;
    this.room = room;
    this.book = book;
  }

  /** How it stands in this room. */
  public ReadOnlyObjectProperty<AccountState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What is asked of the person at the moment. */
  public ReadOnlyObjectProperty<Optional<Asking>> askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** Asks for a password for {@code nickname}. */
  public void ask(Purpose purpose, String nickname) {
    asking.set(Optional.of(new Asking(purpose, nickname, Optional.empty(), "")));
  }

  /** The person does not want to. */
  public void dismiss() {
    asking.set(Optional.empty());
  }

  /**
   * The person typed a password.
   *
   * @param remember whether it may be kept on this computer
   */
  void give(String password, boolean remember) {
    asking
        .get()
        .ifPresent(wanted -> {
          var secret = new Secret(wanted.nickname(), password);
          given = Optional.of(new Given(wanted.purpose(), secret, remember));
          switch (wanted.purpose()) {
            case SIGN_IN -> client.signIn(secret);
            case PROTECT -> client.protect(password);
          }
        });
  }

  /** Takes from what the room says what is about nicknames and passwords. */
  void apply(RoomEvent event) {
    if (event instanceof RoomEvent.AccountKnown(var now)) {
      known(now);
    } else if (event instanceof RoomEvent.AccountRefused refused) {
      refused(refused);
    } else if (event instanceof RoomEvent.Refused(var nickname, var why, _)
        && why == Refusal.NICKNAME_KEPT
        && state.get().signedIn().isEmpty()) {
      ask(Purpose.SIGN_IN, nickname);
    }
  }

  private void known(AccountState now) {
    state.set(now);
    if (now.signedIn().isPresent()) {
      given
          .filter(Given::remember)
          .map(Given::secret)
          .ifPresent(secret -> book.ifPresent(b -> b.keep(room, secret.name(), secret.password())));
      given = Optional.empty();
      asking.set(Optional.empty());
    }
  }

  /** The room did not take the password: it is asked for again. */
  private void refused(RoomEvent.AccountRefused refused) {
    String nickname = given.map(g -> g.secret().name()).orElse(wanted);
    Purpose purpose = given.map(Given::purpose).orElse(Purpose.SIGN_IN);
    if (given.isEmpty() && refused.why() == AccountProblem.WRONG_PASSWORD) {
      book.ifPresent(b -> b.forget(room, nickname));
    }
    given = Optional.empty();
    asking.set(
        Optional.of(new Asking(purpose, nickname, Optional.of(refused.why()), refused.said())));
  }
}
