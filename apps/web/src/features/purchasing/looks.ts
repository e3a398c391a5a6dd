import {
  IconArchive,
  IconBan,
  IconCheck,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconFileText,
  IconHourglass,
  IconPackageImport,
  IconPencil,
  IconSend,
  IconThumbUp,
  type Icon,
} from '@tabler/icons-react';
import type { Tone } from '@zhanggui/ui';

interface Look {
  tone: Tone;
  icon: Icon;
}

/** Statuses of suppliers, orders, quotations and contracts, each by its own word. */
export const looks: Record<string, Look> = {
  active: { tone: 'success', icon: IconCheck },
  blocked: { tone: 'danger', icon: IconBan },
  archived: { tone: 'neutral', icon: IconArchive },
  draft: { tone: 'neutral', icon: IconPencil },
  pending_approval: { tone: 'warning', icon: IconHourglass },
  approved: { tone: 'info', icon: IconThumbUp },
  rejected: { tone: 'danger', icon: IconBan },
  placed: { tone: 'active', icon: IconSend },
  confirmed_by_supplier: { tone: 'active', icon: IconCheck },
  partially_received: { tone: 'warning', icon: IconPackageImport },
  received: { tone: 'success', icon: IconPackageImport },
  closed: { tone: 'success', icon: IconCircleCheck },
  cancelled: { tone: 'neutral', icon: IconCircleX },
  open: { tone: 'active', icon: IconClock },
  awarded: { tone: 'success', icon: IconCircleCheck },
  expired: { tone: 'warning', icon: IconClock },
  terminated: { tone: 'neutral', icon: IconCircleX },
  asked: { tone: 'info', icon: IconClock },
  answered: { tone: 'success', icon: IconCheck },
  declined: { tone: 'neutral', icon: IconBan },
};

export const usualLook: Look = { tone: 'neutral', icon: IconFileText };
