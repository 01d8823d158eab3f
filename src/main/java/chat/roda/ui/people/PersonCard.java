package chat.roda.ui.people;

import chat.roda.client.PersonFact;
import chat.roda.client.Presence;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Moments;
import chat.roda.ui.emoji.EmojiPictures;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is known of a person. It fills while the room tells more. */
final class PersonCard extends VBox {
  private final Texts texts;
  private final Moments moments;
  private final String nickname;
  private final VBox facts = new VBox();
  private final Map<Line, Label> lines = new EnumMap<>(Line.class);

  /** What it tells, from top to bottom. */
  private enum Line {
    STATE,
    NAME,
    CHARGE,
    ACCOUNT,
    BOT,
    CHANNELS,
    SINCE,
    SILENT,
    HOST
  }

  /**
   * @param own whether it is ourselves
   * @param close hides the card
   */
  PersonCard(
      Texts texts,
      EmojiPictures pictures,
      String nickname,
      boolean own,
      PersonDeeds deeds,
      Runnable close) {
    this.texts = texts;
    this.moments = new Moments(texts);
    this.nickname = nickname;
    var avatar = new Avatar(pictures);
    avatar.getStyleClass().add("person-card-avatar");
    avatar.show(nickname);
    var name = new NicknameLabel(pictures);
    name.getStyleClass().add("roda-heading");
    name.show(nickname);
    var head = new HBox(avatar, name);
    head.getStyleClass().add("person-card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    facts.getStyleClass().add("person-card-facts");
    facts.setFocusTraversable(true);
    facts.setAccessibleRole(AccessibleRole.TEXT);
    facts.setAccessibleText(nickname);
    getStyleClass().add("person-card");
    getChildren().addAll(head, facts);
    if (!own) {
      getChildren().add(buttons(deeds, close));
    }
  }

  private HBox buttons(PersonDeeds deeds, Runnable close) {
    var talk = new Button(texts.get("people.talk"));
    talk.setId("person-talk");
    talk.getStyleClass().add("accent");
    talk.setOnAction(_ -> {
      close.run();
      deeds.talk(nickname);
    });
    boolean ignored = deeds.isIgnored(nickname);
    var ignore = new Button(texts.get(ignored ? "people.ignore.end" : "people.ignore"));
    ignore.setId("person-ignore");
    ignore.setOnAction(_ -> {
      close.run();
      deeds.ignore(nickname, !ignored);
    });
    var buttons = new HBox(talk, ignore);
    buttons.getStyleClass().add("person-card-buttons");
    return buttons;
  }

  /** Lets the keyboard go through it, from what is known on. */
  void focus() {
    facts.requestFocus();
  }

  void learn(PersonFact fact) {
    switch (fact) {
      case PersonFact.ComesFrom(var host, var realName) -> {
        tell(Line.HOST, texts.format("person.host", host));
        if (!realName.isBlank() && !realName.equalsIgnoreCase(nickname)) {
          tell(Line.NAME, texts.format("person.name", realName));
        }
      }
      case PersonFact.IsIn(var channels) ->
          tell(Line.CHANNELS, texts.format("person.channels", String.join(", ", channels)));
      case PersonFact.IsSignedIn(var account) ->
          tell(Line.ACCOUNT, texts.format("person.account", account));
      case PersonFact.IsInCharge() -> tell(Line.CHARGE, texts.get("person.inCharge"));
      case PersonFact.IsBot() -> tell(Line.BOT, texts.get("person.bot"));
      case PersonFact.IsAway(var why) ->
          tell(Line.STATE, PresenceMark.words(texts, new Presence.Away(why)));
      case PersonFact.IsHere(var since, var silent) -> here(since, silent);
      case PersonFact.IsGone() -> tell(Line.STATE, texts.get("person.gone"));
    }
  }

  private void here(Instant since, Duration silent) {
    if (!lines.containsKey(Line.STATE)) {
      tell(Line.STATE, texts.get("person.isHere"));
    }
    if (since.isAfter(Instant.EPOCH)) {
      String when = moments.brief(since);
      tell(Line.SINCE, texts.format("person.since", when));
    }
    if (silent.toMinutes() > 0) {
      String time =
          silent.toHours() > 0
              ? texts.format("person.silent.hours", silent.toHours())
              : texts.format("person.silent.minutes", silent.toMinutes());
      tell(Line.SILENT, time);
    }
  }

  private void tell(Line which, String words) {
    Label line = lines.computeIfAbsent(which, _ -> new Label());
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.setText(words);
    facts.getChildren().setAll(lines.values());
    facts.setAccessibleText(
        nickname + ". " + String.join(". ", lines.values().stream().map(Label::getText).toList()));
  }
}
