package chat.roda.ui.attention;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;

/** Two soft notes, a fifth apart. Silent where the machine cannot play them. */
public final class Chime implements Runnable {
  private static final System.Logger LOG = System.getLogger(Chime.class.getName());
  private static final int RATE = 44_100;
  private static final double[] NOTES_HZ = {659.26, 987.77};
  private static final double NOTE_SECONDS = 0.12;
  private static final double RING_SECONDS = 0.5;
  private static final double LOUDNESS = 0.25;

  /** Plays them; returns at once. Any thread. */
  @Override
  public void run() {
    Thread.ofPlatform().name("chime").daemon().start(Chime::play);
  }

  private static void play() {
    try {
      byte[] sound = sound();
      Clip clip = AudioSystem.getClip();
      clip.addLineListener(event -> {
        if (event.getType().equals(LineEvent.Type.STOP)) {
          clip.close();
        }
      });
      clip.open(new AudioFormat(RATE, Short.SIZE, 1, true, false), sound, 0, sound.length);
      clip.start();
    } catch (LineUnavailableException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.DEBUG, "no sound: {0}", e.getMessage());
    }
  }

  /** As 16-bit samples, the low byte first. */
  static byte[] sound() {
    int samples = (int) (RATE * (NOTE_SECONDS * (NOTES_HZ.length - 1) + RING_SECONDS));
    var bytes = new byte[samples * 2];
    for (int i = 0; i < samples; i++) {
      double value = 0;
      for (int note = 0; note < NOTES_HZ.length; note++) {
        value += note(NOTES_HZ[note], (double) i / RATE - note * NOTE_SECONDS);
      }
      int sample = (int) (value * LOUDNESS / NOTES_HZ.length * Short.MAX_VALUE);
      bytes[2 * i] = (byte) sample;
      bytes[2 * i + 1] = (byte) (sample >> 8);
    }
    return bytes;
  }

  /** A note that swells for a hundredth of a second, and dies away. */
  private static double note(double hertz, double seconds) {
    return seconds < 0
        ? 0
        : Math.sin(2 * Math.PI * hertz * seconds)
            * Math.min(1, seconds * 100)
            * Math.exp(-seconds * 9);
  }
}
