package org.spira.inference.research.adapter.cli.data;

/** Data are not what they have to be; the message says where and what to do. */
public final class IllegalDataException extends RuntimeException {

  IllegalDataException(String message) {
    super(message);
  }
}
