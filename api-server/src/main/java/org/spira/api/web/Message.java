package org.spira.api.web;

/** The answer of calls that only say that something was done. */
public record Message(String message) {}
