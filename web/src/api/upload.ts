import { Problem, problemOf } from './problem';
import type { components } from './schema';

export interface Upload {
  readonly userId: string;
  readonly token: string;
  readonly idempotencyKey: string;
  readonly form: FormData;
  readonly onProgress: (share: number) => void;
}

/** With nothing sent and nothing answered for so long, the network is gone. */
const SILENCE_MS = 45_000;

/**
 * Asks a model about a patient; answers the inference's id. By XMLHttpRequest, since fetch does not
 * tell how much was sent.
 */
export function send({ userId, token, idempotencyKey, form, onProgress }: Upload): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const patience = new Patience(() => request.abort());
    request.open('POST', `/v1/users/${encodeURIComponent(userId)}/inferences`);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Idempotency-Key', idempotencyKey);
    request.upload.onprogress = ({ loaded, total }) => {
      patience.begin();
      onProgress(loaded / total);
    };
    request.onloadend = () => {
      patience.end();
      try {
        resolve(acceptedId(request));
      } catch (problem) {
        reject(problem);
      }
    };
    patience.begin();
    request.send(form);
  });
}

function acceptedId(request: XMLHttpRequest): string {
  if (request.status === 0) throw new Problem('offline');
  if (request.status !== 200) {
    throw problemOf(request.status, request.responseText, request.getResponseHeader('Retry-After'));
  }
  const { inference_id: id } = JSON.parse(
    request.responseText,
  ) as components['schemas']['InferenceId'];
  if (!id) throw new Problem('busy');
  return id;
}

class Patience {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly giveUp: () => void) {}

  begin(): void {
    this.end();
    this.timer = setTimeout(this.giveUp, SILENCE_MS);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
