import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three numbers. */
record Version(int major, int minor, int patch) implements Comparable<Version> {
  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})");

  static Version of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new Refusal("A version is three numbers, such as 0.2.0; not: " + text);
    }
    return new Version(number(form, 1), number(form, 2), number(form, 3));
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }

  /** The versions that have a tag; other tags are none of ours. */
  static List<Version> released(List<String> tags) {
    return tags.stream()
        .map(tag -> tag.substring(1))
        .filter(text -> FORM.matcher(text).matches())
        .map(Version::of)
        .toList();
  }

  String tag() {
    return "v" + this;
  }

  @Override
  public int compareTo(Version other) {
    return Comparator.comparingInt(Version::major)
        .thenComparingInt(Version::minor)
        .thenComparingInt(Version::patch)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
