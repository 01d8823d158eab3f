package chat.roda.ui.common;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;

/**
 * A part of the window that the focus goes to at once, past all that is between.
 *
 * @param around everything that belongs to it
 * @param there whether there is anything to go to
 * @param enter gives it the focus
 */
public record Part(Node around, BooleanSupplier there, Runnable enter) {}
