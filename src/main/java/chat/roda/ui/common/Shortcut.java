package chat.roda.ui.common;

import chat.roda.texts.Texts;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Every key of the program, once: menus, handlers, tooltips and the page <i>Keyboard</i> take them
 * from here. The order is that of the page.
 */
public enum Shortcut {
  SEND(Group.WRITING, "Enter", "keyboard.send"),
  COMPLETE(Group.WRITING, "Tab", "keyboard.complete"),
  RECALL(Group.WRITING, "Up", "keyboard.recall"),
  RECALL_NEWER(Group.WRITING, "Down", "keyboard.recallNewer"),

  FOCUS_INPUT(Group.READING, "Esc", "keyboard.focusInput"),
  JUMP_TO_NEWEST(Group.READING, "Shortcut+End", "keyboard.jumpToNewest"),
  FIND(Group.READING, "Shortcut+F", "keyboard.find"),
  GO_TO(Group.READING, "Shortcut+K", "keyboard.goTo"),
  NEXT_CONVERSATION(Group.READING, "Alt+Down", "keyboard.nextConversation"),
  PREVIOUS_CONVERSATION(Group.READING, "Alt+Up", "keyboard.previousConversation"),
  REPLY(Group.READING, "Shortcut+R", "keyboard.reply"),
  REACT(Group.READING, "Shortcut+E", "keyboard.react"),
  DELETE(Group.READING, "Delete", "keyboard.delete"),
  COPY(Group.READING, "Shortcut+C", "keyboard.copy"),

  HOST(Group.ROOM, "Shortcut+Shift+H", "keyboard.host"),
  JOIN(Group.ROOM, "Shortcut+J", "keyboard.join"),
  COPY_INVITATION(Group.ROOM, "Shortcut+I", "keyboard.copyInvitation"),
  CHANGE_NICKNAME(Group.ROOM, "F2", "keyboard.changeNickname"),
  EXPORT(Group.ROOM, "Shortcut+S", "keyboard.export"),
  LEAVE(Group.ROOM, "Shortcut+W", "keyboard.leave"),
  KEYBOARD(Group.ROOM, "F1", "keyboard.keyboard"),
  QUIT(Group.ROOM, "Shortcut+Q", "keyboard.quit");

  /** The parts of the page <i>Keyboard</i>. */
  public enum Group {
    WRITING("keyboard.group.writing"),
    READING("keyboard.group.reading"),
    ROOM("keyboard.group.room");

    private final String key;

    Group(String key) {
      this.key = key;
    }

    public String name(Texts texts) {
      return texts.get(key);
    }
  }

  private final Group group;
  private final String keys;
  private final String key;

  Shortcut(Group group, String keys, String key) {
    this.group = group;
    this.key = key;
    this.keys = keys;
  }

  public Group group() {
    return group;
  }

  /** For menu items and accelerators. */
  public KeyCombination combination() {
    return KeyCombination.valueOf(keys);
  }

  public boolean matches(KeyEvent event) {
    return combination().match(event);
  }

  /** What it does, as a sentence without a full stop. */
  public String does(Texts texts) {
    return texts.get(key);
  }

  /** The keys as this system writes them, such as {@code Ctrl+K}. */
  public String keys() {
    return combination().getDisplayText();
  }

  /** A tooltip that says {@code what} and the keys. */
  public Tooltip tooltip(String what) {
    return new Tooltip(what + " (" + keys() + ")");
  }
}
