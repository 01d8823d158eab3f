package chat.roda.ui.room;

import java.lang.System.Logger.Level;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/** Reads from the room until the stay is over, on whatever thread runs it. */
final class Reader extends Task<@Nullable Void> {
  private static final System.Logger LOG = System.getLogger(Reader.class.getName());

  private final Runnable stay;

  Reader(Runnable stay) {
    this.stay = stay;
  }

  @Override
  protected @Nullable Void call() {
    stay.run();
    return null;
  }

  @Override
  protected void failed() {
    LOG.log(Level.ERROR, "The reader of the room stopped", getException());
  }
}
