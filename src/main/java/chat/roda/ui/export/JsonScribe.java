package chat.roda.ui.export;

import chat.roda.client.ChatLine;
import chat.roda.client.ModeNews;
import chat.roda.client.RoomAddress;
import chat.roda.client.RoomEvent;
import chat.roda.ui.conversation.Annotations;
import chat.roda.ui.conversation.Delivery;
import chat.roda.ui.conversation.Entry;
import chat.roda.ui.conversation.Reaction;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON, in the shape that the documentation of exports tells. */
final class JsonScribe implements Scribe {
  /** Grows when a program that reads older files cannot read newer ones. */
  static final int VERSION = 1;

  private final JsonGenerator json;
  private Annotations notes = new Annotations();
  private boolean inConversation;

  JsonScribe(Writer out, String roomName, RoomAddress address, Instant now) {
    json =
        JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writerWithDefaultPrettyPrinter()
            .createGenerator(out);
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    json.writeStringProperty("room", roomName);
    json.writeStringProperty("address", address.toString());
    json.writeStringProperty("exported", now.toString());
    json.writeArrayPropertyStart("conversations");
  }

  @Override
  public void begin(String conversation, Annotations beside) {
    notes = beside;
    endConversation();
    json.writeStartObject();
    json.writeStringProperty("name", conversation);
    json.writeArrayPropertyStart("entries");
    inConversation = true;
  }

  private void endConversation() {
    if (inConversation) {
      json.writeEndArray();
      json.writeEndObject();
      inConversation = false;
    }
  }

  @Override
  public void write(RoomEvent event) {
    switch (event) {
      case RoomEvent.Said(_, var line) -> said(line);
      case RoomEvent.Recalled(_, var what) -> write(what);
      case RoomEvent.CameIn(_, var member, var at) -> entry("join", member.nickname(), "", at);
      case RoomEvent.WentOut(_, var who, var reason, var at) -> entry("leave", who, reason, at);
      case RoomEvent.Removed(_, var who, var by, var reason, var at) -> {
        json.writeStartObject();
        head("leave", who, reason, at);
        json.writeStringProperty("by", by);
        json.writeEndObject();
      }
      case RoomEvent.Renamed(var from, var to, _, _, var at) -> entry("nickname", from, to, at);
      case RoomEvent.TopicKnown(_, var topic, var by, var at) ->
          entry("topic", by.orElse(""), topic, at);
      case RoomEvent.ModesSet(_, var by, var news, var at) ->
          entry("mode", by, news.stream().map(ModeNews::mode).collect(Collectors.joining(" ")), at);
      case RoomEvent.LinkChanged _,
          RoomEvent.Entered _,
          RoomEvent.Exited _,
          RoomEvent.MembersKnown _,
          RoomEvent.ModesKnown _,
          RoomEvent.BansKnown _,
          RoomEvent.ChannelsKnown _,
          RoomEvent.Reacted _,
          RoomEvent.IsTyping _,
          RoomEvent.Redacted _,
          RoomEvent.Edited _,
          RoomEvent.AccountKnown _,
          RoomEvent.AccountRefused _,
          RoomEvent.PresenceChanged _,
          RoomEvent.PresenceKnown _,
          RoomEvent.Learned _,
          RoomEvent.NotSent _,
          RoomEvent.Refused _,
          RoomEvent.PageRead _,
          RoomEvent.NotRead _,
          RoomEvent.ReadUntil _,
          RoomEvent.Invited _,
          RoomEvent.ServerSaid _ -> {}
    }
  }

  private void said(ChatLine line) {
    json.writeStartObject();
    json.writeStringProperty("id", line.id());
    head(line.kind().name().toLowerCase(Locale.ROOT), line.sender(), line.text(), line.at());
    json.writeBooleanProperty("own", line.own());
    line.edited().ifPresent(at -> json.writeStringProperty("edited", at.toString()));
    line.replyTo().ifPresent(id -> json.writeStringProperty("replyTo", id));
    reactions(notes.of(new Entry.Spoken(line, new Delivery.InRoom())).reactions());
    json.writeEndObject();
  }

  private void reactions(List<Reaction> given) {
    if (given.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("reactions");
    for (Reaction one : given) {
      json.writeStartObject();
      json.writeStringProperty("reaction", one.sign());
      json.writeArrayPropertyStart("by");
      one.who().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void entry(String type, String sender, String text, Instant at) {
    json.writeStartObject();
    head(type, sender, text, at);
    json.writeEndObject();
  }

  private void head(String type, String sender, String text, Instant at) {
    json.writeStringProperty("time", at.toString());
    json.writeStringProperty("type", type);
    json.writeStringProperty("sender", sender);
    json.writeStringProperty("text", text);
  }

  @Override
  public void close() {
    endConversation();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
