package chat.roda.app;

/** Which Roda this is. */
final class Version {
  /** As in {@code pom.xml}; a test sees to it. */
  static final String NUMBER = "0.1.0";

  private Version() {}
}
