package chat.roda.ui.window;

import chat.roda.client.copy.CopyFolder;
import chat.roda.desktop.Desktop;
import chat.roda.settings.DraftBook;
import chat.roda.settings.PasswordBook;
import chat.roda.settings.RoomsBook;
import chat.roda.settings.UnsentBook;
import chat.roda.settings.WordBook;
import chat.roda.texts.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;

/**
 * What the window needs to know of the machine it is on.
 *
 * @param clock that on the wall
 * @param language that of the system
 * @param colours how the system looks at the moment
 * @param reducesMotion whether the system wants little to move, at the moment
 * @param user what the system calls the person; may be no valid nickname
 * @param browser opens an address in the browser
 * @param version of the program, such as {@code 1.2.0}
 * @param copies where this person's copies of what is said in rooms lie
 * @param passwords those of nicknames that the person wants to have remembered
 * @param rooms those that the person is in or was in
 * @param drafts what is typed and not sent
 * @param unsent what was sent and did not get there
 * @param words those that this person says are right
 * @param desktop shows notices, and the tray
 * @param chime makes a sound
 * @param log the folder in which it is written what went wrong
 * @param exit ends the program
 */
public record Surroundings(
    Clock clock,
    Language language,
    ObservableValue<ColorScheme> colours,
    ObservableValue<Boolean> reducesMotion,
    String user,
    Consumer<String> browser,
    String version,
    CopyFolder copies,
    PasswordBook passwords,
    RoomsBook rooms,
    DraftBook drafts,
    UnsentBook unsent,
    WordBook words,
    Desktop desktop,
    Runnable chime,
    Path log,
    Runnable exit) {}
