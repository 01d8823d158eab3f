package chat.roda.ui.people;

import chat.roda.client.Member;
import chat.roda.irc.CaseMapping;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Who is in a channel, by the order of their nicknames. Changes are gathered and shown by {@link
 * #publish}, once for each batch of events. FX thread.
 */
public final class MemberList {
  private final SortedMap<String, Member> byName = new TreeMap<>();
  private final ObservableList<Member> shown = FXCollections.observableArrayList();
  private final ObservableList<Member> readOnly = FXCollections.unmodifiableObservableList(shown);
  private boolean changed;

  /** As of the last {@link #publish}. */
  public ObservableList<Member> shown() {
    return readOnly;
  }

  public void replaceAll(Collection<Member> members) {
    byName.clear();
    members.forEach(this::add);
    changed = true;
  }

  public void add(Member member) {
    byName.put(CaseMapping.fold(member.nickname()), member);
    changed = true;
  }

  /** Whether they were here. */
  public boolean remove(String nickname) {
    boolean removed = byName.remove(CaseMapping.fold(nickname)) != null;
    changed |= removed;
    return removed;
  }

  /** Whether {@code from} was here and is called {@code to} now. */
  public boolean rename(String from, String to) {
    Optional<Member> member = Optional.ofNullable(byName.remove(CaseMapping.fold(from)));
    member.ifPresent(m -> add(new Member(to, m.rank(), m.away())));
    return member.isPresent();
  }

  public void setAway(String nickname, boolean away) {
    find(nickname)
        .filter(m -> m.away() != away)
        .ifPresent(m -> add(new Member(m.nickname(), m.rank(), away)));
  }

  public Optional<Member> find(String nickname) {
    return Optional.ofNullable(byName.get(CaseMapping.fold(nickname)));
  }

  /** Everybody's nickname, in order. */
  public Stream<String> nicknames() {
    return List.copyOf(byName.values()).stream().map(Member::nickname);
  }

  /** Shows what has changed. */
  public void publish() {
    if (changed) {
      changed = false;
      shown.setAll(Collections.unmodifiableCollection(byName.values()));
    }
  }
}
