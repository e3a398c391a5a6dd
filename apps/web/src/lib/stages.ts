import {
  IconAlertCircle,
  IconBasket,
  IconBox,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconClockX,
  IconHome,
  IconListCheck,
  IconTruck,
  IconTruckLoading,
  type Icon,
} from '@tabler/icons-react';
import { stages, type Stage } from '@zhanggui/api-client';
import type { Tone } from '@zhanggui/ui';

interface StageLook {
  tone: Tone;
  icon: Icon;
}

const looks: Record<Stage, StageLook> = {
  pending_payment: { tone: 'warning', icon: IconClock },
  allocated: { tone: 'info', icon: IconListCheck },
  picking: { tone: 'active', icon: IconBasket },
  packed: { tone: 'active', icon: IconBox },
  partially_shipped: { tone: 'warning', icon: IconTruckLoading },
  shipped: { tone: 'info', icon: IconTruck },
  delivered: { tone: 'success', icon: IconHome },
  completed: { tone: 'success', icon: IconCircleCheck },
  cancelled: { tone: 'neutral', icon: IconCircleX },
  expired: { tone: 'neutral', icon: IconClockX },
};

/** Stages that wait for somebody's work, in the order of that work. */
export const openStages: Stage[] = [
  'pending_payment',
  'allocated',
  'picking',
  'packed',
  'partially_shipped',
  'shipped',
];

/** A stage this version does not know yet is shown by its code rather than hidden. */
export function stageLook(stage: string): StageLook {
  return isStage(stage) ? looks[stage] : { tone: 'neutral', icon: IconAlertCircle };
}

export function stageLabelKey(stage: string): string {
  return `shell:stage.${stage}`;
}

function isStage(value: unknown): value is Stage {
  return stages.some((stage) => stage === value);
}
