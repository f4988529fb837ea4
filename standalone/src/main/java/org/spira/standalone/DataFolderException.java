package org.spira.standalone;

/** The data folder cannot be used; the message says why and what to do. */
final class DataFolderException extends RuntimeException {

  DataFolderException(String message) {
    super(message);
  }

  DataFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
