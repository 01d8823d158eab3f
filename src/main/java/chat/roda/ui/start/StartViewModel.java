package chat.roda.ui.start;

import chat.roda.client.RoomAddress;
import chat.roda.client.RoomLink;
import chat.roda.settings.KeepChoice;
import chat.roda.settings.RecentRoom;
import chat.roda.ui.hosting.HostWish;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What is on the start page; lives as long as the window, in every language. FX thread. */
public final class StartViewModel {
  private static final Pattern PORT = Pattern.compile("(?::|\\s+)\\d+$");

  private final StringProperty nickname = new SimpleStringProperty("");
  private final StringProperty roomName = new SimpleStringProperty("");
  private final StringProperty port = new SimpleStringProperty("");
  private final StringProperty address = new SimpleStringProperty("");
  private final ObjectProperty<KeepChoice> keep = new SimpleObjectProperty<>(KeepChoice.USUAL);
  private final BooleanProperty protectsNames = new SimpleBooleanProperty();
  private final StringProperty hostPassword = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final BooleanProperty invited = new SimpleBooleanProperty();
  private final ObjectProperty<List<RecentRoom>> recent = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Optional<RoomAddress>> joining =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<StartProblem>> problem =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<RoomAddress> here = new SimpleObjectProperty<>(RoomAddress.HERE);
  private final ObservableValue<Optional<RoomLink>> parsed =
      Bindings.createObjectBinding(this::parse, address, here);
  private final ObservableValue<Optional<Integer>> parsedPort = port.map(StartViewModel::parsePort);

  /** Nothing typed yet, and no room known. */
  public StartViewModel() {
    address.subscribe((before, now) -> {
      problem.set(Optional.empty());
      invited.set(false);
    });
  }

  /** What the person is called. */
  public StringProperty nicknameProperty() {
    return nickname;
  }

  /** What the hosted room shall be called, as typed. */
  public StringProperty roomNameProperty() {
    return roomName;
  }

  /** On which port a room shall be hosted, as typed. */
  public StringProperty portProperty() {
    return port;
  }

  /** What shall be kept of what is said in the hosted room. */
  public ObjectProperty<KeepChoice> keepProperty() {
    return keep;
  }

  /** Whether people can protect their nickname in the hosted room. */
  public BooleanProperty protectsNamesProperty() {
    return protectsNames;
  }

  /**
   * What everybody shall have to know to come into the hosted room, as typed; empty for nothing.
   */
  public StringProperty hostPasswordProperty() {
    return hostPassword;
  }

  /** The password of the room to join, as typed. */
  public StringProperty passwordProperty() {
    return password;
  }

  /** Whether the address came with a password, until it is changed. */
  BooleanProperty invitedProperty() {
    return invited;
  }

  /** Takes the password that came with the address that is typed. */
  void invite(String word) {
    password.set(word);
    invited.set(true);
  }

  /** The address of the room to join, as typed. */
  public StringProperty addressProperty() {
    return address;
  }

  /** The room on this computer, to which an empty address leads. */
  public ObjectProperty<RoomAddress> hereProperty() {
    return here;
  }

  private Optional<RoomLink> parse() {
    return address.get().isBlank()
        ? Optional.of(new RoomLink(here.get()))
        : RoomLink.parse(address.get());
  }

  /** Whether what is typed would be an address with another port. */
  boolean isPortWrong() {
    String typed = address.get().strip();
    String host = PORT.matcher(typed).replaceFirst("");
    return parse().isEmpty() && !host.equals(typed) && RoomLink.parseGiven(host).isPresent();
  }

  /** The rooms that were joined before, newest first. */
  public ObjectProperty<List<RecentRoom>> recentProperty() {
    return recent;
  }

  /** Which room is being joined at the moment. */
  public ObjectProperty<Optional<RoomAddress>> joiningProperty() {
    return joining;
  }

  /** Why the last attempt to join came to nothing. */
  public ObjectProperty<Optional<StartProblem>> problemProperty() {
    return problem;
  }

  /** The room that is to be hosted, as typed and chosen, on a port. */
  public HostWish wish(int on) {
    return new HostWish(
        roomName.get().strip(),
        on,
        keep.get(),
        protectsNames.get(),
        Optional.of(hostPassword.get().strip()).filter(word -> !word.isEmpty()));
  }

  /**
   * Tells why the last attempt to join came to nothing, with the address of that room in its field:
   * what is typed then, such as a password, goes to that room and to no other.
   */
  public void tell(StartProblem why) {
    if (parsed.getValue().filter(link -> link.address().equals(why.address())).isEmpty()) {
      address.set(why.address().toString());
    }
    problem.set(Optional.of(why));
  }

  /** The address that is typed, or where the link leads; empty while it is neither. */
  ObservableValue<Optional<RoomLink>> parsedProperty() {
    return parsed;
  }

  /** The port that is typed; empty while it is none. */
  ObservableValue<Optional<Integer>> parsedPortProperty() {
    return parsedPort;
  }

  private static Optional<Integer> parsePort(String typed) {
    try {
      int number = Integer.parseInt(typed.strip());
      return number >= 1 && number <= 65535 ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
