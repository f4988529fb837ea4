package org.spira.standalone.files;

/** The data folder cannot be used; the message says why and what to do. */
public final class DataFolderException extends RuntimeException {

  /** With what is wrong and what to do. */
  public DataFolderException(String message) {
    super(message);
  }

  /** The same, and what came of it. */
  public DataFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
