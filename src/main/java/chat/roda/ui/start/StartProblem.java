package chat.roda.ui.start;

import chat.roda.client.Failure;
import chat.roda.client.RoomAddress;

/**
 * Why the person is back on the start page.
 *
 * @param said what the room said; often empty
 */
public record StartProblem(RoomAddress address, Failure why, String said) {}
