package chat.roda.ui.hosting;

import chat.roda.client.RoomAddress;
import chat.roda.client.Secret;
import chat.roda.settings.KeepChoice;
import java.util.List;
import java.util.Optional;

/**
 * The room that this program hosts at the moment.
 *
 * @param port where it listens
 * @param addresses the IP addresses that others reach it by, the most useful first; empty where
 *     there is no network
 * @param keep what is kept of what is said there
 * @param charge what puts whoever hosts in charge of the room
 * @param password what everybody must know to come in, if anything
 */
public record HostedRoom(
    String name,
    int port,
    List<String> addresses,
    KeepChoice keep,
    Optional<Secret> charge,
    Optional<String> password) {
  /** One in which everything is kept as usual, and that lets everybody in. */
  public HostedRoom(String name, int port, List<String> addresses) {
    this(name, port, addresses, KeepChoice.USUAL, Optional.empty(), Optional.empty());
  }

  public HostedRoom {
    addresses = List.copyOf(addresses);
  }

  /** Each address as others type it. */
  public List<String> invitations() {
    return addresses.stream().map(host -> new RoomAddress(host, port).toString()).toList();
  }

  /** The address that others type, the one that most likely works. */
  public String invitation() {
    return invitations().stream().findFirst().orElseGet(() -> here().toString());
  }

  /** Passwords do not belong into logs. */
  @Override
  public String toString() {
    return "HostedRoom[" + name + ", " + port + ", " + addresses + ", " + keep + "]";
  }

  /** Where this machine itself finds the room. */
  public RoomAddress here() {
    return new RoomAddress(RoomAddress.HERE.host(), port);
  }
}
