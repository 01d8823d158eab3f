package chat.roda.ui.people;

import chat.roda.client.Member;
import chat.roda.client.MemberRank;
import chat.roda.client.Moderation;
import chat.roda.client.Moderation.Mark;
import chat.roda.client.Moderation.Power;
import chat.roda.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with a person: talk with them, and more for whoever is in charge. */
final class PersonMenu {

  private final Texts texts;
  private final PersonDeeds deeds;
  private final Consumer<String> talk;
  private final Consumer<String> about;
  private final Consumer<Moderation> moderate;

  PersonMenu(
      Texts texts,
      PersonDeeds deeds,
      Consumer<String> talk,
      Consumer<String> about,
      Consumer<Moderation> moderate) {
    this.texts = texts;
    this.deeds = deeds;
    this.talk = talk;
    this.about = about;
    this.moderate = moderate;
  }

  /** The item that shows who that is. */
  MenuItem about(String nickname) {
    return item(
        "aboutPerson", texts.format("people.about", nickname), () -> about.accept(nickname));
  }

  /**
   * The items for {@code person}.
   *
   * @param channel where they were clicked; empty in private
   * @param own what we are there
   */
  List<MenuItem> items(Member person, Optional<String> channel, Optional<Member> own) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("talkWith", texts.get("people.talk"), () -> talk.accept(person.nickname())));
    items.add(about(person.nickname()));
    items.add(ignoring(person.nickname()));
    boolean inCharge = own.filter(us -> us.rank().keepsOrder()).isPresent();
    channel
        .filter(_ -> inCharge)
        .ifPresent(where -> {
          items.add(new SeparatorMenuItem());
          items.addAll(powers(person, where));
          items.add(new SeparatorMenuItem());
          items.addAll(removals(person, where));
        });
    return items;
  }

  private MenuItem ignoring(String nickname) {
    boolean ignored = deeds.isIgnored(nickname);
    return item(
        "ignorePerson",
        texts.get(ignored ? "people.ignore.end" : "people.ignore"),
        () -> deeds.ignore(nickname, !ignored));
  }

  private List<MenuItem> powers(Member person, String channel) {
    String nickname = person.nickname();
    boolean operator = person.rank() == MemberRank.OPERATOR;
    boolean voice = person.rank() == MemberRank.VOICE;
    return List.of(
        item(
            "operator",
            operator ? texts.get("people.operator.take") : texts.get("people.operator.give"),
            new Moderation.Change(channel, nickname, Power.OPERATOR, !operator)),
        item(
            "voice",
            voice ? texts.get("people.voice.take") : texts.get("people.voice.give"),
            new Moderation.Change(channel, nickname, Power.VOICE, !voice)));
  }

  private List<MenuItem> removals(Member person, String channel) {
    String nickname = person.nickname();
    return List.of(
        item("remove", texts.get("people.remove"), new Moderation.Remove(channel, nickname)),
        item(
            "banNickname",
            texts.get("people.ban.nickname"),
            new Moderation.Ban(channel, nickname, Mark.NICKNAME)),
        item(
            "banAddress",
            texts.get("people.ban.address"),
            new Moderation.Ban(channel, nickname, Mark.ADDRESS)));
  }

  private MenuItem item(String id, String text, Moderation moderation) {
    return item(id, text, () -> moderate.accept(moderation));
  }

  private static MenuItem item(String id, String text, Runnable action) {
    var item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
