package org.spira.api.inferences.adapter.s3;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.spira.api.inferences.port.AudioStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Recordings in S3, unless {@code spira.audio-store} says that they are kept elsewhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spira.audio-store", havingValue = "s3", matchIfMissing = true)
@EnableConfigurationProperties(S3Settings.class)
public class RecordingsInS3Configuration {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final int AT_ONCE = 64;

  @Bean
  S3Connections apiS3Connections(S3Settings settings) {
    return new S3Connections(http(settings), settings);
  }

  private static OkHttpClient http(S3Settings settings) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(AT_ONCE);
    // all requests go to one host, for which the default would be five
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    // over TLS, records are written whole anyway
    boolean open = settings.endpoint().startsWith("http://");
    return new OkHttpClient.Builder()
        .socketFactory(open ? new WideSockets() : SocketFactory.getDefault())
        .dispatcher(dispatcher)
        // four recordings of each upload travel at once; the default keeps five connections
        .connectionPool(new ConnectionPool(AT_ONCE, 1, TimeUnit.MINUTES))
        .connectTimeout(CONNECT)
        // the bound of the whole call needs no second clock for each of its reads and writes
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO)
        .callTimeout(settings.timeout())
        .build();
  }

  @Bean
  AudioStore apiAudioStore(S3Connections apiS3Connections, S3Settings settings) {
    return new S3AudioStore(apiS3Connections.client(), apiS3Connections.puts(), settings.bucket());
  }
}
