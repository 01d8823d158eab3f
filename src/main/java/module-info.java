import org.jspecify.annotations.NullMarked;

/** Roda: talk with the people on your network. */
@NullMarked
@SuppressWarnings("requires-automatic")
module chat.roda {
  requires java.desktop;
  requires java.logging;
  requires java.sql;
  requires jdk.net;
  requires static org.jspecify;
  requires javafx.controls;
  requires javafx.fxml;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires info.picocli;
  requires org.carrot2.morfologik.speller;
  requires org.carrot2.morfologik.stemming;
  requires org.xerial.sqlitejdbc;
  requires tools.jackson.databind;
  requires org.freedesktop.dbus;

  provides System.LoggerFinder with
      chat.roda.app.log.ProgramLoggers;

  exports chat.roda.app to
      javafx.graphics;
  exports chat.roda.desktop to
      org.freedesktop.dbus;

  opens chat.roda.desktop to
      org.freedesktop.dbus;
  opens chat.roda.app to
      info.picocli;
  opens chat.roda.ui.conversation to
      javafx.fxml;
  opens chat.roda.ui.hosting to
      javafx.fxml;
  opens chat.roda.ui.input to
      javafx.fxml;
  opens chat.roda.ui.nickname to
      javafx.fxml;
  opens chat.roda.ui.people to
      javafx.fxml;
  opens chat.roda.ui.room to
      javafx.fxml;
  opens chat.roda.ui.rooms to
      javafx.fxml;
  opens chat.roda.ui.start to
      javafx.fxml;
  opens chat.roda.ui.window to
      javafx.fxml;
}
