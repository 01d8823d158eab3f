package chat.roda.ui.room;

import chat.roda.ui.conversation.Outside;
import java.util.List;

/** Notes the addresses that would be opened. */
record NotedOutside(List<String> browsed) implements Outside {
  @Override
  public void browse(String address) {
    browsed.add(address);
  }

  @Override
  public String invitation() {
    return "192.168.0.12";
  }

  @Override
  public boolean tellsTyping() {
    return true;
  }
}
