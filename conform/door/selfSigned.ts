// A certificate for a handful of names, made on the spot: no file, no openssl, no secret that could leak.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A key and the certificate that goes with it, both as PEM. */
export interface Signed {
  readonly key: string;
  readonly cert: string;
}

const day = 86_400_000;

/** One DER value: tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = Buffer.from(body.length.toString(16).padStart(4, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x82]), length, body]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const octets = (content: Buffer): Buffer => der(0x04, content);
const bits = (content: Buffer): Buffer => der(0x03, Buffer.from([0]), content);
const yes = der(0x01, Buffer.from([0xff]));

/** `YYMMDDhhmmssZ` */
const utcTime = (ms: number): Buffer =>
  der(0x17, Buffer.from(`${new Date(ms).toISOString().slice(2, 19).replaceAll(/\D/g, '')}Z`));

const commonName = '550403';
const basicConstraints = '551d13';
const subjectAltName = '551d11';
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));

/**
 * A certificate that signs itself, for as many names as are given; it holds from yesterday for a week.
 * @param nowMs milliseconds since 1970
 */
export function selfSigned(names: readonly string[], nowMs: number): Signed {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  // a serial number has to be positive: the leading byte sees to that
  const serial = Buffer.concat([Buffer.from([1]), createHash('sha256').update(spki).digest().subarray(0, 8)]);
  const name = sequence(der(0x31, sequence(oid(commonName), der(0x0c, Buffer.from('exchange in a box')))));
  const altNames = sequence(...names.map((one) => der(0x82, Buffer.from(one))));
  const extensions = sequence(
    sequence(oid(basicConstraints), yes, octets(sequence(yes))),
    sequence(oid(subjectAltName), octets(altNames)),
  );
  const toSign = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    name,
    sequence(utcTime(nowMs - day), utcTime(nowMs + 6 * day)),
    name,
    spki,
    der(0xa3, extensions),
  );
  const certificate = sequence(toSign, ecdsaWithSha256, bits(sign('sha256', toSign, privateKey)));
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
