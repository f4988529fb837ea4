package org.spira.api.web.multipart;

/**
 * One part of a form.
 *
 * @param headers what it says about itself
 * @param content its bytes
 */
public record Part(PartHeaders headers, PartContent content) {}
