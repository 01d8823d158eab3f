package chat.roda.ui.room;

import chat.roda.client.ChannelChange;
import chat.roda.client.ChannelModes;
import chat.roda.client.ChannelModes.Flag;
import chat.roda.client.Member;
import chat.roda.client.MemberRank;
import chat.roda.client.RoomClient;
import chat.roda.irc.CaseMapping;
import chat.roda.texts.Texts;
import chat.roda.ui.common.Shortened;
import chat.roda.ui.conversation.Conversation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * What can be done with a conversation: with a channel, what one's rank there allows; what does not
 * go is shown, but cannot be chosen.
 */
final class ChannelMenu {
  /** So many characters of a name are in a question. */
  private static final int MOST = 24;

  private final Texts texts;
  private final ObservableValue<String> own;
  private final EditBar edit;
  private final BansBar bans;
  private final Doors doors;
  private final ChannelList channels;

  /**
   * @param own our nickname
   * @param closed is run when a bar goes that an item brought
   */
  ChannelMenu(
      Texts texts,
      ObservableValue<String> own,
      Doors doors,
      ChannelList channels,
      Runnable closed) {
    this.texts = texts;
    this.own = own;
    this.edit = new EditBar(texts, closed);
    this.bans = new BansBar(texts, doors, closed);
    this.doors = doors;
    this.channels = channels;
  }

  /** Where a topic, a password and a limit are typed. */
  EditBar edit() {
    return edit;
  }

  /** Where it is seen whom a channel keeps out. */
  BansBar bans() {
    return bans;
  }

  /** What the items brought goes. */
  void close() {
    edit.close();
    bans.close();
  }

  /** The items for {@code where}, as it is now. */
  List<MenuItem> items(Conversation where) {
    List<MenuItem> items = new ArrayList<>();
    if (where.isChannel()) {
      items.addAll(running(where));
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(mute(where));
    items.add(item("channelList", texts.get("channels.menu"), true, channels::show));
    if (!CaseMapping.same(where.name(), RoomClient.LOBBY)) {
      String leave = texts.get(where.isChannel() ? "channel.leave" : "channel.close");
      items.add(item("channelLeave", leave, true, () -> doors.part(where.name())));
    }
    return items;
  }

  private MenuItem mute(Conversation where) {
    var item = new CheckMenuItem(texts.get("channel.mute"));
    item.setId("channelMute");
    item.setSelected(where.mutedProperty().get());
    item.setOnAction(_ -> doors.mute(where, item.isSelected()));
    return item;
  }

  private List<MenuItem> running(Conversation where) {
    ChannelModes modes = where.modesProperty().get();
    boolean inside = !where.leftProperty().get();
    boolean runs = inside && may(where, MemberRank::runsChannel);
    boolean topic =
        inside && (!modes.has(Flag.TOPIC_PROTECTED) || may(where, MemberRank::keepsOrder));
    return List.of(
        item("channelTopic", texts.get("channel.topic"), topic, () -> askTopic(where)),
        flag("channelTopicProtected", "channel.topicProtected", where, Flag.TOPIC_PROTECTED, runs),
        new SeparatorMenuItem(),
        flag("channelModerated", "channel.moderated", where, Flag.MODERATED, runs),
        flag("channelInviteOnly", "channel.inviteOnly", where, Flag.INVITE_ONLY, runs),
        item("channelKey", keyWords(modes), runs, () -> askKey(where)),
        item("channelLimit", limitWords(modes), runs, () -> askLimit(where)),
        item(
            "channelBans",
            texts.get("channel.bans"),
            inside && may(where, MemberRank::keepsOrder),
            () -> bans.ask(where.name())));
  }

  private String keyWords(ChannelModes modes) {
    return modes
        .key()
        .map(key -> texts.format("channel.key.is", key))
        .orElseGet(() -> texts.get("channel.key"));
  }

  private String limitWords(ChannelModes modes) {
    return modes.limit().isPresent()
        ? texts.format("channel.limit.is", modes.limit().getAsInt())
        : texts.get("channel.limit");
  }

  private boolean may(Conversation where, Predicate<MemberRank> rank) {
    return where.members().find(own.getValue()).map(Member::rank).filter(rank).isPresent();
  }

  private MenuItem flag(String id, String key, Conversation where, Flag flag, boolean may) {
    var item = new CheckMenuItem(texts.get(key));
    item.setId(id);
    item.setSelected(where.modesProperty().get().has(flag));
    item.setDisable(!may);
    item.setOnAction(
        _ -> doors.change(new ChannelChange.Switch(where.name(), flag, item.isSelected())));
    return item;
  }

  private static MenuItem item(String id, String text, boolean may, Runnable action) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setId(id);
    item.setDisable(!may);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void askTopic(Conversation where) {
    String now = where.topicProperty().get();
    edit.ask(
        new EditBar.Wanted(
            texts.format("channel.topic.question", Shortened.of(where.name(), MOST)),
            _ -> Optional.empty(),
            topic -> doors.change(new ChannelChange.Topic(where.name(), topic, now))),
        now);
  }

  /** So much of a name that the question leaves a low window its head, which has all of it. */
  private void askKey(Conversation where) {
    Optional<String> now = where.modesProperty().get().key();
    edit.ask(
        new EditBar.Wanted(
            texts.format("channel.key.question", Shortened.of(where.name(), MOST)),
            word ->
                problem(
                    "channel.key.problem", word.isEmpty() || ChannelChange.Key.isPossible(word)),
            word -> {
              Optional<String> key = Optional.of(word).filter(w -> !w.isEmpty());
              doors.change(new ChannelChange.Key(where.name(), key, now));
            }),
        now.orElse(""));
  }

  private void askLimit(Conversation where) {
    OptionalInt now = where.modesProperty().get().limit();
    edit.ask(
        new EditBar.Wanted(
            texts.format("channel.limit.question", Shortened.of(where.name(), MOST)),
            number -> problem("channel.limit.problem", number.matches("|[1-9]\\d{0,8}")),
            number -> {
              var limit =
                  number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
              doors.change(new ChannelChange.Limit(where.name(), limit, now));
            }),
        now.isPresent() ? Integer.toString(now.getAsInt()) : "");
  }

  private Optional<String> problem(String key, boolean possible) {
    return possible ? Optional.empty() : Optional.of(texts.get(key));
  }
}
