package chat.roda.ui.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Profile;
import chat.roda.client.RoomAddress;
import chat.roda.ui.conversation.Conversation;
import chat.roda.ui.room.RoomViewModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Rooms side by side, none of which is reached. */
class StaysTest {
  private final Stays stays = new Stays();
  private final RoomViewModel one = room(6001);
  private final RoomViewModel two = room(6002);

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private RoomViewModel room(int port) {
    var room =
        new RoomViewModel(new Profile("ana"), new RoomAddress("127.0.0.1", port), Optional.empty());
    stays.add(room);
    return room;
  }

  private static Conversation open(RoomViewModel room, String name) {
    room.openWith(name);
    return room.currentProperty().get();
  }

  private List<String> rows() {
    var rows = new SideRows(stays);
    rows.follow(true);
    List<String> names =
        rows.rows().stream()
            .map(row ->
                switch (row) {
                  case SideRow.Head(var room) -> Integer.toString(room.address().port());
                  case SideRow.Talk(_, var talk) -> talk.name();
                })
            .toList();
    rows.follow(false);
    return names;
  }

  @Test
  void stepsGoOverAllRooms() {
    Conversation zoe = open(one, "Zoe");
    stays.show(new Stays.Talk(one, zoe));
    stays.step(1);
    assertThat(stays.current()).contains(new Stays.Talk(two, two.conversations().getFirst()));
    stays.step(1);
    assertThat(stays.current()).contains(new Stays.Talk(one, one.conversations().getFirst()));
    stays.step(-1);
    assertThat(stays.shownProperty().get()).contains(two);
  }

  @Test
  void theRoomBesideIsShownWhenOneIsLeftAndThenTheStartPage() {
    stays.show(two);
    stays.remove(two);
    assertThat(stays.shownProperty().get()).contains(one);
    stays.remove(one);
    assertThat(stays.shownProperty().get()).isEmpty();
    assertThat(stays.back()).isFalse();
  }

  @Test
  void fromTheStartPageOneGoesBackToWhereOneWas() {
    stays.show(two);
    stays.showStart();
    assertThat(stays.shownProperty().get()).isEmpty();
    assertThat(stays.back()).isTrue();
    assertThat(stays.shownProperty().get()).contains(two);
  }

  @Test
  void conversationsAreMovedInTheirRoomAndRoomsAmongRooms() {
    Conversation zoe = open(one, "Zoe");
    var moves = new SideMoves(stays);
    var row = new SideRow.Talk(one, zoe);
    assertThat(moves.canMove(row, new SideRow.Head(two))).isFalse();
    moves.move(row, new SideRow.Head(one));
    assertThat(rows()).containsExactly("6001", "Zoe", "#lobby", "6002", "#lobby");
    moves.move(new SideRow.Head(two), new SideRow.Talk(one, one.conversations().getFirst()));
    assertThat(rows()).containsExactly("6002", "#lobby", "6001", "Zoe", "#lobby");
    assertThat(moves.canStep(row, -1)).isFalse();
    moves.step(row, 1);
    assertThat(rows()).containsExactly("6002", "#lobby", "6001", "#lobby", "Zoe");
    moves.step(new SideRow.Head(one), -1);
    assertThat(rows()).containsExactly("6001", "#lobby", "Zoe", "6002", "#lobby");
  }

  @Test
  void aFoldedRoomShowsOnlyWhatIsOpen() {
    open(one, "Zoe");
    one.foldedProperty().set(true);
    assertThat(rows()).containsExactly("6001", "6002", "#lobby");
    stays.show(one);
    assertThat(rows()).containsExactly("6001", "Zoe", "6002", "#lobby");
  }

  @Test
  void thePaletteFindsWhereverItIsAndWithoutAccents() {
    open(two, "João");
    open(one, "#journal");
    stays.show(one);
    var choices = Choices.of(stays, List.of());
    assertThat(choices.find("jo")).extracting(Choice::name).containsExactly("#journal", "João");
    assertThat(choices.find("joao 6002")).extracting(Choice::name).containsExactly("João");
    assertThat(choices.find("nobody")).isEmpty();
  }
}
