package chat.roda.ui.room;

import chat.roda.settings.UnsentMessage;
import java.util.List;

/** What is kept of a room's conversations from one stay to the next. FX thread. */
public interface Kept {
  /** Nothing is. */
  Kept NOTHING =
      new Kept() {
        @Override
        public List<String> channels() {
          return List.of();
        }

        @Override
        public void inside(String channel, boolean now) {}

        @Override
        public List<String> order() {
          return List.of();
        }

        @Override
        public void arrange(List<String> names) {}

        @Override
        public boolean isClosed(String person) {
          return false;
        }

        @Override
        public void close(String person, boolean now) {}

        @Override
        public boolean isFolded() {
          return false;
        }

        @Override
        public void fold(boolean now) {}

        @Override
        public String shown() {
          return "";
        }

        @Override
        public void show(String conversation) {}

        @Override
        public String draft(String conversation) {
          return "";
        }

        @Override
        public void draft(String conversation, String text) {}

        @Override
        public List<UnsentMessage> unsent() {
          return List.of();
        }

        @Override
        public void unsent(String conversation, List<UnsentMessage> now) {}
      };

  /** The channels that we were in, besides the lobby. */
  List<String> channels();

  /** We are in that channel now, or no longer. */
  void inside(String channel, boolean now);

  /** The names of conversations in the order that the person gave them; empty for the usual one. */
  List<String> order();

  void arrange(List<String> names);

  /** Whether the person closed the conversation with somebody. */
  boolean isClosed(String person);

  void close(String person, boolean now);

  /** Whether the side bar shows the room without its conversations. */
  boolean isFolded();

  void fold(boolean now);

  /** The conversation that was shown last; empty where that is not known. */
  String shown();

  void show(String conversation);

  /** What is typed there and not sent; often empty. */
  String draft(String conversation);

  void draft(String conversation, String text);

  /** What was said and not sent when the last stay ended, and since; often nothing. */
  List<UnsentMessage> unsent();

  /** That is now all in that conversation. */
  void unsent(String conversation, List<UnsentMessage> now);
}
