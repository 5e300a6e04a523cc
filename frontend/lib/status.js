import { t } from './i18n.js';

/** All statuses, best proven first; the order of bars, legends and filters. */
export const STATUSES = [
  'achieved',
  'on-track',
  'behind',
  'far-behind',
  'missed',
  'inconclusive',
  'unreported',
  'stale',
  'no-data',
];
export const DOMAINS = ['economy', 'life', 'governance', 'foundation', 'talent', 'ecosystem', 'cross-domain'];

export const statusName = (status) => t(`status.${status}`);
export const domainName = (domain) => t(`domain.${domain}`);

/** The statuses that occur, as [status, count], in the fixed order. */
export function occurring(byStatus) {
  return STATUSES.map((status) => [status, byStatus[status] ?? 0]).filter(([, count]) => count > 0);
}

/** Reports owed: targets past due that nobody has reported on. */
export const owed = (byStatus) => byStatus.unreported ?? 0;

/** 逾期完成: achieved, but only after the due date. */
export const isLate = ({ onTime }) => onTime === false;
