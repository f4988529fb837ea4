package org.spira.api.privacy.adapter.rest.access;

import java.io.IOException;
import org.spira.api.privacy.application.access.ReadEverything;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Lets a dossier leave as it is read, once the trail has noted it. */
final class DossierConverter extends AbstractHttpMessageConverter<DossierBody> {

  static final MediaType ZIP = new MediaType("application", "zip");

  private final DossierZip zip;

  DossierConverter(ReadEverything read) {
    super(ZIP);
    this.zip = new DossierZip(read);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return DossierBody.class.isAssignableFrom(type);
  }

  @Override
  protected DossierBody readInternal(Class<? extends DossierBody> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("a dossier is never sent to us", message);
  }

  @Override
  protected void writeInternal(DossierBody body, HttpOutputMessage message) throws IOException {
    zip.write(body.dossier(), message.getBody());
  }
}
