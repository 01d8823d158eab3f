package chat.roda.ui.conversation;

import chat.roda.client.ChatLine;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What is being typed into one conversation: something to say, perhaps in reply, or a message in
 * other words. While one is edited, what was being typed before waits. FX thread.
 */
public final class Composing {
  private final StringProperty draft = new SimpleStringProperty("");
  private final ObjectProperty<Optional<ChatLine>> replying =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ChatLine>> editing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Interrupted> interrupted = Optional.empty();

  /** What was being typed when an edit began. */
  private record Interrupted(String draft, Optional<ChatLine> replying) {}

  /** What is typed and not sent. */
  StringProperty draftProperty() {
    return draft;
  }

  /** To which message the next one that is sent replies. */
  ObjectProperty<Optional<ChatLine>> replyingProperty() {
    return replying;
  }

  /** The message that is being said in other words, which are in the draft meanwhile. */
  public ReadOnlyObjectProperty<Optional<ChatLine>> editingProperty() {
    return editing.getReadOnlyProperty();
  }

  /** Lets the person say {@code line} in other words, beginning with {@code words}. */
  public void edit(ChatLine line, String words) {
    endEditing();
    interrupted = Optional.of(new Interrupted(draft.get(), replying.get()));
    replying.set(Optional.empty());
    draft.set(words);
    editing.set(Optional.of(line));
  }

  /** Ends that; what was being typed before is there again. */
  public void endEditing() {
    interrupted.ifPresent(before -> {
      draft.set(before.draft());
      interrupted = Optional.empty();
      replying.set(before.replying());
      editing.set(Optional.empty());
    });
  }

  /**
   * What is typed next edits nothing or, where it does not, replies to nothing.
   *
   * @return whether another text is in the box now
   */
  public boolean endAnswer() {
    if (editing.get().isPresent()) {
      endEditing();
      return true;
    }
    replying.set(Optional.empty());
    return false;
  }

  /** What is typed to be said, though something else may be edited at the moment. */
  public String unsaid() {
    return interrupted.map(Interrupted::draft).orElseGet(draft::get);
  }
}
