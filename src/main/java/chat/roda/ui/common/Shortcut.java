package chat.roda.ui.common;

import chat.roda.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * All that a key does, once, with its usual keys; {@link Keyboard} has those of the moment, for
 * menus, handlers, tooltips and the page <i>Keyboard</i>. The order is that of the page.
 */
public enum Shortcut {
  SEND(Group.WRITING, "Enter", "keyboard.send"),
  NEW_LINE(Group.WRITING, "Shift+Enter or Alt+Enter", "keyboard.newLine"),
  COMPLETE(Group.WRITING, "Tab", "keyboard.complete"),
  EDIT_LAST(Group.WRITING, "Up", "keyboard.editLast"),
  RECALL(Group.WRITING, "Shortcut+Up", "keyboard.recall"),
  RECALL_NEWER(Group.WRITING, "Shortcut+Down", "keyboard.recallNewer"),
  EMOJI(Group.WRITING, "Shortcut+Period", "keyboard.emoji"),

  FOCUS_INPUT(Group.READING, "Esc", "keyboard.focusInput"),
  JUMP_TO_NEWEST(Group.READING, "Shortcut+End", "keyboard.jumpToNewest"),
  JUMP_TO_UNREAD(Group.READING, "Shortcut+Home", "keyboard.jumpToUnread"),
  JUMP_TO_DAY(Group.READING, "Shortcut+D", "keyboard.jumpToDay"),
  MENTIONS(Group.READING, "Shortcut+Shift+M", "keyboard.mentions"),
  FIND(Group.READING, "Shortcut+F", "keyboard.find"),
  GO_TO(Group.READING, "Shortcut+K", "keyboard.goTo"),
  NEXT_PART(Group.READING, "F6", "keyboard.nextPart"),
  PREVIOUS_PART(Group.READING, "Shift+F6", "keyboard.previousPart"),
  NEXT_CONVERSATION(Group.READING, "Alt+Down", "keyboard.nextConversation"),
  PREVIOUS_CONVERSATION(Group.READING, "Alt+Up", "keyboard.previousConversation"),
  NEXT_UNREAD(Group.READING, "Alt+Shift+Down", "keyboard.nextUnread"),
  PREVIOUS_UNREAD(Group.READING, "Alt+Shift+Up", "keyboard.previousUnread"),
  MOVE_UP(Group.READING, "Shortcut+Shift+Page Up", "keyboard.moveUp"),
  MOVE_DOWN(Group.READING, "Shortcut+Shift+Page Down", "keyboard.moveDown"),
  REPLY(Group.READING, "Shortcut+R", "keyboard.reply"),
  REACT(Group.READING, "Shortcut+E", "keyboard.react"),
  PERSON(Group.READING, "Shortcut+P", "keyboard.person"),
  EDIT(Group.READING, "Shortcut+Shift+E", "keyboard.edit"),
  DELETE(Group.READING, "Delete", "keyboard.delete"),
  COPY(Group.READING, "Shortcut+C", "keyboard.copy"),

  HOST(Group.ROOM, "Shortcut+Shift+H", "keyboard.host"),
  JOIN(Group.ROOM, "Shortcut+J", "keyboard.join"),
  COPY_INVITATION(Group.ROOM, "Shortcut+I", "keyboard.copyInvitation"),
  CHANGE_NICKNAME(Group.ROOM, "F2", "keyboard.changeNickname"),
  EXPORT(Group.ROOM, "Shortcut+S", "keyboard.export"),
  LEAVE(Group.ROOM, "Shortcut+W", "keyboard.leave"),
  GO_BACK_IN(Group.ROOM, "Shortcut+Shift+T", "keyboard.goBackIn"),

  SETTINGS(Group.PROGRAM, "Shortcut+Comma", "keyboard.settings"),
  TEXT_LARGER(
      Group.PROGRAM,
      "Shortcut+Plus or Shortcut+Equals or Shortcut+Shift+Equals or Shortcut+Add",
      "keyboard.textLarger"),
  TEXT_SMALLER(Group.PROGRAM, "Shortcut+Minus or Shortcut+Subtract", "keyboard.textSmaller"),
  TEXT_USUAL(Group.PROGRAM, "Shortcut+0 or Shortcut+Numpad 0", "keyboard.textUsual"),
  KEYBOARD(Group.PROGRAM, "F1", "keyboard.keyboard"),
  QUIT(Group.PROGRAM, "Shortcut+Q", "keyboard.quit");

  /** The parts of the page <i>Keyboard</i>. */
  public enum Group {
    WRITING("keyboard.group.writing"),
    READING("keyboard.group.reading"),
    ROOM("keyboard.group.room"),
    PROGRAM("keyboard.group.program");

    private final String key;

    Group(String key) {
      this.key = key;
    }

    public String name(Texts texts) {
      return texts.get(key);
    }
  }

  private final Group group;
  private final String usual;
  private final String key;

  Shortcut(Group group, String usual, String key) {
    this.group = group;
    this.usual = usual;
    this.key = key;
  }

  public Group group() {
    return group;
  }

  /** Its name in the settings. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its keys are those of writing itself, which nobody would look for elsewhere. */
  public boolean isFixed() {
    return (group == Group.WRITING && this != EMOJI) || this == FOCUS_INPUT;
  }

  /** The first is the one to be told. */
  List<KeyCombination> usual() {
    return Stream.of(usual.split(" or ")).map(KeyCombination::valueOf).toList();
  }

  /** What it does, as a sentence without a full stop. */
  public String does(Texts texts) {
    return texts.get(key);
  }
}
