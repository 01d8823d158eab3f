package chat.roda.ui.input;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/**
 * One thing that is offered for what is typed.
 *
 * @param put what stands in the box when it is taken
 * @param sign stands before the name
 * @param note what else there is to say about it
 */
record Offer(String put, List<? extends Node> sign, Labeled name, String note) {}
