package chat.roda.load;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The peers that Debian has, with configurations of our own: on loopback alone, with no limits that
 * would be measured instead of them.
 */
final class Peers {
  private static final String NGIRCD =
      """
      [Global]
        Name = ngircd.load.test
        Info = load
        Listen = 127.0.0.1
        Ports = %d
        AdminInfo1 = load
        AdminEMail = load@example.org
        MotdPhrase = load
        ServerUID = nobody
        ServerGID = nogroup
      [Limits]
        MaxConnections = 0
        MaxConnectionsIP = 0
        MaxJoins = 0
        MaxNickLength = 31
        MaxPenaltyTime = 0
        MaxListSize = 10000
        PingTimeout = 600
        PongTimeout = 600
      [Options]
        DNS = no
        Ident = no
        PAM = no
      """;

  private static final String INSPIRCD =
      """
      <server name="inspircd.load.test" description="load" id="00A" network="Load">
      <admin name="load" nick="load" email="load@example.org">
      <bind address="127.0.0.1" port="%d" type="clients">
      <connect name="load" allow="*" timeout="60" pingfreq="600" localmax="100000"
        globalmax="100000" maxconnwarn="no" limit="100000" maxchans="1000" resolvehostnames="no"
        useident="no" usednsbl="no" fakelag="no" commandrate="1000000000" threshold="1000000000"
        recvq="16777216" softsendq="268435456" hardsendq="536870912">
      <performance softlimit="60000" somaxconn="4096" netbuffersize="65534" nouserdns="yes"
        quietbursts="yes" clonesonconnect="no" timeskipwarn="0">
      <options casemapping="ascii">
      <limits maxnick="30" maxchan="64" maxline="512">
      """;

  private Peers() {}

  /** A program of the system; those of a server may stand where only its superuser looks. */
  static Optional<Path> find(String name) {
    return Stream.concat(
            Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Running ngircd(Path scratch) throws IOException {
    return start(scratch, "ngircd", NGIRCD, List.of("--nodaemon", "--config"));
  }

  static Running inspircd(Path scratch) throws IOException {
    return start(
        scratch,
        "inspircd",
        INSPIRCD,
        List.of("--runasroot", "--nofork", "--nopid", "--nolog", "--config"));
  }

  private static Running start(Path scratch, String name, String text, List<String> options)
      throws IOException {
    int port = Running.freePort();
    Path file = scratch.resolve(name + ".conf");
    Files.writeString(file, text.formatted(port));
    List<String> command =
        Stream.of(
                Stream.of(find(name).orElseThrow().toString()),
                options.stream(),
                Stream.of(file.toString()))
            .flatMap(words -> words)
            .toList();
    return Running.start(port, scratch.resolve(name + ".log"), command);
  }
}
