import { decayingCount } from '../../access/decayingCount.ts';
import { statusFrame } from '../../frames/statusFrame.ts';
import type { SystemStatus } from '../../house/House.ts';
import { answers, type Times } from '../answers.ts';
import type { Talk } from '../Talk.ts';
import type { TalkParts } from '../TalkParts.ts';
import type { Desk } from './Desk.ts';
import { readEnvelope } from './readEnvelope.ts';

/** Requests that may come at once, and how many more each second. The exchange has such a limit and tells nobody. */
const [burst, rate] = [300, { points: 100, micros: 1_000_000 }];

/** A line of the second WebSocket: greeting, pings and beats; what is asked goes to the desk of its host. */
export function v2Talk(
  desk: Desk,
  status: () => SystemStatus,
  { connection, now, say, unpaced }: TalkParts,
): Talk {
  const asked = decayingCount(rate);
  const greet = (): void => {
    say(statusFrame(connection, status()), 'status');
  };
  greet();
  return {
    hear(text) {
      const came = now();
      const times = (): Times => ({ in: came, out: now() });
      const envelope = readEnvelope(text);
      const { id } = envelope;
      if (envelope.type === 'ping') say(answers.pong(id, times()), 'other');
      else if (envelope.type === 'refused')
        say(answers.refused(envelope.error, envelope.method, undefined, id, times()), 'ack');
      else if (unpaced !== true && asked.read(came) >= burst)
        say(answers.refused('Exceeded msg rate', envelope.method, undefined, id, times()), 'ack');
      else {
        asked.add(1, came);
        desk.hear(envelope, times);
      }
    },
    held: desk.held,
    beat() {
      if (desk.held() > 0) say('{"channel":"heartbeat"}', 'beat');
    },
    statusChanged: greet,
    end: desk.end,
  };
}
