package org.spira.api.research.adapter.rest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Lets a recording leave, once the trail has noted it: whole, whatever range was asked for. */
final class SoundConverter extends AbstractHttpMessageConverter<SoundBody> {

  static final MediaType WAV = MediaType.parseMediaType("audio/wav");

  SoundConverter() {
    super(WAV);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return SoundBody.class.isAssignableFrom(type);
  }

  @Override
  protected SoundBody readInternal(Class<? extends SoundBody> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("a recording is never sent here", message);
  }

  @Override
  protected Long getContentLength(SoundBody body, @Nullable MediaType type) {
    return (long) body.sound().wav().length;
  }

  @Override
  protected void writeInternal(SoundBody body, HttpOutputMessage message) throws IOException {
    message.getBody().write(body.sound().wav());
  }
}
