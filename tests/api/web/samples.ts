// Envelopes and lines as the server sends them, each test naming only what it is about.
import type { Envelope, Line } from 'web/wire/wire';

export const envelope = (about: Partial<Envelope> = {}): Envelope => ({
  id: 17,
  number: '+4915112345678',
  label: 'Ops DE',
  sender: 'GitHub',
  received_at: '2026-11-24T08:15:00.123Z',
  service: 'GitHub',
  kind: 'sign-in',
  masked: '•••••• is your GitHub authentication code.',
  has_code: true,
  expires_at: null,
  parts: { have: 1, total: 1 },
  claimed_by: null,
  views: 0,
  ...about,
});

export const line = (about: Partial<Line> = {}): Line => ({
  number: '+4915112345678',
  label: 'Ops DE',
  online: true,
  signal_percent: 80,
  last_message_at: null,
  ...about,
});
