package chat.roda.desktop;

import java.util.Optional;

/**
 * Something that can be chosen in the menu of the program in the tray.
 *
 * @param checked for what is so or not, whether it is; empty for what is merely done
 * @param chosen is run on a thread of the desktop's
 */
public record TrayCommand(String words, Optional<Boolean> checked, Runnable chosen) {}
