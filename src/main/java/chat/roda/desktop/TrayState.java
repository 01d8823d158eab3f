package chat.roda.desktop;

import java.util.List;

/**
 * What the tray shows.
 *
 * @param words what it says when the person points at it
 * @param marked whether something waits for the person
 * @param menu what can be chosen there
 */
public record TrayState(String words, boolean marked, List<TrayCommand> menu) {
  public TrayState {
    menu = List.copyOf(menu);
  }
}
