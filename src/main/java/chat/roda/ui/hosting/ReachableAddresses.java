package chat.roda.ui.hosting;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** At which addresses others reach this machine, the one that most likely works first. */
public final class ReachableAddresses {
  private static final System.Logger LOG = System.getLogger(ReachableAddresses.class.getName());

  /** Two or more groups of zeros, with the colons around them. */
  private static final Pattern ZEROS = Pattern.compile("(?:^|:)0(?::0)+(?:$|:)");

  /** How likely others can use an address; the first is the likeliest. */
  private enum Kind {
    LAN_IPV4,
    OTHER_IPV4,
    IPV6,
    LINK_LOCAL_IPV6,
    LINK_LOCAL_IPV4
  }

  private record Candidate(Kind kind, boolean virtual, String text) {
    /** A card that has got no address from its network has a link-local one. */
    boolean isReal() {
      return !virtual && kind != Kind.LINK_LOCAL_IPV4 && kind != Kind.LINK_LOCAL_IPV6;
    }
  }

  private ReachableAddresses() {}

  /** Those of this machine at this moment; empty where there is no network. */
  public static List<String> ofThisMachine() {
    try {
      return ordered(
          NetworkInterface.networkInterfaces().flatMap(ReachableAddresses::place).toList());
    } catch (SocketException e) {
      LOG.log(System.Logger.Level.WARNING, "The network cannot be listed: {0}", e.toString());
      return List.of();
    }
  }

  private static Stream<NetworkPlace> place(NetworkInterface of) {
    try {
      return of.isUp() && !of.isLoopback()
          ? Stream.of(new NetworkPlace(of.getName(), shown(of), of.inetAddresses().toList()))
          : Stream.empty();
    } catch (SocketException e) {
      LOG.log(System.Logger.Level.DEBUG, "{0} is passed over: {1}", of, e.toString());
      return Stream.empty();
    }
  }

  private static String shown(NetworkInterface of) {
    return Objects.requireNonNullElse(of.getDisplayName(), "");
  }

  /**
   * The addresses as a person types them: those of the local network first, then other IPv4, then
   * IPv6; what is bound to one cable (link-local) last. What leads only to this machine's own
   * virtual networks, or through a tunnel, is there only where nothing else is. A link-local IPv6
   * address has the name of the cable as this machine calls it, which others cannot type: it is
   * there only where nothing else is.
   */
  static List<String> ordered(Collection<NetworkPlace> places) {
    List<Candidate> all =
        places.stream()
            .flatMap(
                place -> place.addresses().stream().flatMap(a -> candidate(a, place.virtual())))
            .toList();
    boolean real = all.stream().anyMatch(Candidate::isReal);
    List<Candidate> some = all.stream().filter(one -> !real || !one.virtual).toList();
    List<Candidate> typed = some.stream().filter(one -> one.kind != Kind.LINK_LOCAL_IPV6).toList();
    return (typed.isEmpty() ? some : typed)
        .stream()
            .sorted(Comparator.comparing(Candidate::virtual).thenComparing(Candidate::kind))
            .map(Candidate::text)
            .distinct()
            .toList();
  }

  private static Stream<Candidate> candidate(InetAddress address, boolean virtual) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()) {
      return Stream.empty();
    }
    return Stream.of(new Candidate(kind(address), virtual, text(address)));
  }

  private static Kind kind(InetAddress address) {
    if (address instanceof Inet6Address) {
      return address.isLinkLocalAddress() ? Kind.LINK_LOCAL_IPV6 : Kind.IPV6;
    }
    if (address.isLinkLocalAddress()) {
      return Kind.LINK_LOCAL_IPV4;
    }
    return address.isSiteLocalAddress() ? Kind.LAN_IPV4 : Kind.OTHER_IPV4;
  }

  /**
   * As RFC 5952, section 4 writes it; with the zone only where the address means nothing without.
   */
  private static String text(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return address.getHostAddress();
    }
    String[] parts = address.getHostAddress().split("%", 2);
    String zone = parts.length == 2 && address.isLinkLocalAddress() ? "%" + parts[1] : "";
    return ZEROS
            .matcher(parts[0])
            .results()
            .max(Comparator.comparingInt(run -> run.group().length()))
            .map(run -> parts[0].substring(0, run.start()) + "::" + parts[0].substring(run.end()))
            .orElse(parts[0])
        + zone;
  }
}
