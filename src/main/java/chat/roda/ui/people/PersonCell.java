package chat.roda.ui.people;

import chat.roda.client.Member;
import chat.roda.client.MemberRank;
import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import chat.roda.ui.emoji.EmojiPictures;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Shows a person, or the heading above some. */
final class PersonCell extends ListCell<PeopleRow> {
  private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

  private static final PseudoClass IGNORED = PseudoClass.getPseudoClass("ignored");

  private final Texts texts;
  private final ObservableValue<String> own;
  private final Predicate<String> ignored;
  private final Avatar avatar;
  private final NicknameLabel nickname;
  private final PersonLine person;
  private final Label heading = new Label();

  /**
   * @param own our own nickname
   * @param ignored whether the person wants to see nothing of somebody
   */
  PersonCell(
      Texts texts, EmojiPictures pictures, ObservableValue<String> own, Predicate<String> ignored) {
    avatar = new Avatar(pictures);
    nickname = new NicknameLabel(pictures);
    person = new PersonLine(avatar, nickname);
    this.texts = texts;
    this.own = own;
    this.ignored = ignored;
    getStyleClass().add("person-cell");
    heading.getStyleClass().add("people-heading");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable PeopleRow row, boolean empty) {
    super.updateItem(row, empty);
    setMouseTransparent(row instanceof PeopleRow.Heading);
    pseudoClassStateChanged(AWAY, false);
    pseudoClassStateChanged(IGNORED, false);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case PeopleRow.Heading(var away, var count) -> showHeading(away, count);
      case PeopleRow.Person(var member) -> showPerson(member);
    }
  }

  private void showHeading(boolean away, int count) {
    String text = away ? texts.format("people.away", count) : texts.format("people.here", count);
    heading.setText(text);
    setAccessibleText(text);
    setGraphic(heading);
  }

  /** What a rank is called; empty for none, and for those that only one server has. */
  private String word(MemberRank rank) {
    return switch (rank) {
      case IN_CHARGE -> texts.get("people.rank.inCharge");
      case OPERATOR, HALF_OPERATOR -> texts.get("people.rank.operator");
      case VOICE -> texts.get("people.rank.voice");
      case NONE, OTHER -> "";
    };
  }

  private String ownNote(String word) {
    return word.isEmpty() ? texts.get("people.you") : texts.format("people.you.rank", word);
  }

  private void showPerson(Member member) {
    boolean us = CaseMapping.same(member.nickname(), own.getValue());
    avatar.show(member.nickname());
    nickname.show(member.nickname());
    boolean hidden = !us && ignored.test(member.nickname());
    String word = hidden ? texts.get("people.isIgnored") : word(member.rank());
    person.setShield(!hidden && member.rank().keepsOrder());
    person.setNote(us ? ownNote(word) : word, us ? texts.get("people.you") : "");
    pseudoClassStateChanged(AWAY, member.away());
    pseudoClassStateChanged(IGNORED, hidden);
    String presence = member.away() ? texts.get("people.isAway") : texts.get("people.isHere");
    String state = word.isEmpty() ? presence : presence + ", " + word;
    setAccessibleText(
        us
            ? texts.format("people.accessible.you", member.nickname(), state)
            : texts.format("people.accessible", member.nickname(), state));
    setGraphic(person);
  }
}
