package chat.roda.ui.conversation;

import static chat.roda.ui.conversation.Lines.at;
import static chat.roda.ui.conversation.Lines.line;
import static chat.roda.ui.conversation.Lines.own;
import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.SendId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is selected is a message, and not the row in which it stands at the moment. */
class RowSelectionTest {
  private final Transcript transcript = new Transcript(ZoneOffset.UTC, new Waiting());
  private final RowSelection selection = new RowSelection();

  @BeforeEach
  void follow() {
    transcript
        .rows()
        .addListener(
            (ListChangeListener<Row>)
                change -> {
                  List<Row> gone = new ArrayList<>();
                  List<Row> come = new ArrayList<>();
                  while (change.next()) {
                    gone.addAll(change.getRemoved());
                    come.addAll(change.getAddedSubList());
                  }
                  selection.replaced(gone, come);
                });
  }

  private List<String> selected() {
    return selection.of(transcript.rows()).stream()
        .map(row -> ((Entry.Spoken) row.entry()).line().text())
        .toList();
  }

  @Test
  void ourOwnMessageWhenItGetsIntoTheRoom() {
    var id = new SendId("1");
    transcript.sending(own("on its way", id, at(0, 0)), new Delivery.Sending());
    selection.one(transcript.rows().getFirst());
    transcript.said(line("Ana", "before it", at(0, 1)), false);
    transcript.said(own("on its way", id, at(0, 2)), false);
    assertThat(selected()).containsExactly("on its way");
    assertThat(selection.leadIn(transcript.rows())).hasValue(1);
  }

  @Test
  void theFirstRowWhenWhatWasBeforeItComes() {
    transcript.said(line("Ana", "and another", at(1, 0)), false);
    selection.one(transcript.rows().getFirst());
    transcript.older(
        List.of(new Entry.Spoken(line("Ana", "one", at(0, 0)), new Delivery.InRoom())));
    assertThat(selected()).containsExactly("and another");
  }

  @Test
  void aRangeWhenThePartIsReadAgain() {
    List<Entry> page =
        List.of(
            new Entry.Spoken(line("Ana", "one", at(0, 0)), new Delivery.InRoom()),
            new Entry.Spoken(line("Ana", "two", at(0, 1)), new Delivery.InRoom()),
            new Entry.Spoken(line("Ana", "three", at(0, 2)), new Delivery.InRoom()));
    transcript.show(page, true);
    selection.one(transcript.rows().get(2));
    selection.upTo(transcript.rows().get(1), transcript.rows());
    transcript.show(page, true);
    assertThat(selected()).containsExactly("two", "three");
    selection.upTo(transcript.rows().getFirst(), transcript.rows());
    assertThat(selected()).containsExactly("one", "two", "three");
  }

  @Test
  void whatIsGoneIsNotSelected() {
    transcript.said(line("Ana", "one", at(0, 0)), false);
    selection.one(transcript.rows().getFirst());
    transcript.show(List.of(), true);
    assertThat(selected()).isEmpty();
  }
}
