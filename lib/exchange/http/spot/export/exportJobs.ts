import { textByChance } from '../../../access/textByChance.ts';
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked, Routes } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import { report as reports, type Wanted } from './report.ts';
import { storedZip } from './storedZip.ts';

/** Jobs of an account that are kept; the oldest is forgotten first. */
const most = 100;

/** How long a report can be had, as it is said, seconds. */
const keptFor = 14 * 86_400;

interface Job extends Wanted {
  readonly id: string;
  readonly descr: string;
  readonly created: number;
}

const whole = (us: number): string => String(Math.floor(us / 1_000_000));

const facts = ({ id, descr, report, format, fields, from, to, created }: Job): Wire => ({
  id,
  descr,
  format,
  report,
  subtype: 'all',
  status: 'Processed',
  flags: '0',
  fields: fields?.join(',') ?? 'all',
  createdtm: whole(created),
  expiretm: whole(created + keptFor * 1_000_000),
  starttm: whole(created),
  completedtm: whole(created),
  datastarttm: whole(from),
  dataendtm: whole(to),
  aclass: 'forex',
  asset: 'all',
});

/** Reports, which are ready at once and written when they are fetched. */
export function exportJobs(inside: Inside): Routes<PrivateAsked> {
  const kept = new Map<string, readonly Job[]>();
  const jobsOf = (account: string): readonly Job[] => kept.get(account) ?? [];
  const report = param.oneOf('trades', 'ledgers');
  const seconds = param.optional(param.whole(0, 1e11));
  return {
    // https://docs.kraken.com/api/docs/rest-api/add-export
    AddExport: endpoint(
      {
        report,
        description: param.text,
        format: param.or(param.oneOf('CSV', 'TSV'), 'CSV'),
        fields: param.or(param.list(20), ['all']),
        starttm: seconds,
        endtm: seconds,
      },
      ({ report: kind, description, format, fields, starttm, endtm }, { account }) => {
        if (fields.some((name) => !['all', 'txid', ...reports.fields[kind]].includes(name)))
          return refusal('EGeneral:Invalid arguments:fields');
        const now = inside.house.now();
        const today = new Date(now / 1_000);
        const monthMs = Date.UTC(today.getUTCFullYear(), today.getUTCMonth());
        const job = {
          id: textByChance(inside.random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 4),
          descr: description,
          report: kind,
          format,
          fields: fields.includes('all') ? undefined : fields,
          from: starttm === undefined ? monthMs * 1_000 : starttm * 1_000_000,
          to: endtm === undefined ? now : endtm * 1_000_000 + 999_999,
          created: now,
        };
        kept.set(account, [...jobsOf(account), job].slice(-most));
        return result({ id: job.id });
      },
    ),
    ExportStatus: endpoint({ report }, ({ report: kind }, { account }) =>
      result(
        jobsOf(account)
          .filter((job) => job.report === kind)
          .map(facts),
      ),
    ),
    RetrieveExport: endpoint({ id: param.text }, ({ id }, { account }) => {
      const job = jobsOf(account).find((one) => one.id === id);
      if (job === undefined) return refusal('EGeneral:Invalid arguments:id');
      const name = `${job.report}.${job.format.toLowerCase()}`;
      return { type: 'file', body: storedZip(name, reports.text(inside, account, job)) };
    }),
    RemoveExport: endpoint(
      { id: param.text, type: param.oneOf('cancel', 'delete') },
      ({ id, type }, { account }) => {
        const jobs = jobsOf(account);
        if (!jobs.some((job) => job.id === id)) return refusal('EGeneral:Invalid arguments:id');
        // nothing is ever queued, so there is nothing to cancel
        if (type === 'cancel') return result({ cancel: false });
        kept.set(
          account,
          jobs.filter((job) => job.id !== id),
        );
        return result({ delete: true });
      },
    ),
  };
}
