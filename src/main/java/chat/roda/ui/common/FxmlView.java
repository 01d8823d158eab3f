package chat.roda.ui.common;

/** Every FXML file of the program. */
public enum FxmlView {
  WINDOW("window/Window"),
  NICKNAME("nickname/Nickname"),
  START("start/Start"),
  HOST_CARD("start/HostCard"),
  JOIN_CARD("start/JoinCard"),
  ROOMS("rooms/Rooms"),
  ROOM("room/Room"),
  MESSAGES("conversation/Messages"),
  PEOPLE("people/People"),
  INPUT("input/Input"),
  HOSTING_PANEL("hosting/HostingPanel"),
  HOSTING_DETAILS("hosting/HostingDetails");

  private final String path;

  FxmlView(String path) {
    this.path = path;
  }

  /** Where the file lies in the module. */
  String resource() {
    return "/fxml/" + path + ".fxml";
  }
}
