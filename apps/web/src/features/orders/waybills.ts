/**
 * Spreads a pasted column over the orders. A line with two cells (`order number <tab> waybill number`) goes to the order
 * it names; lines with one cell fill the fields one after the other, starting at `from`.
 */
export function fillWaybills(
  before: Record<string, string>,
  orders: { id: string; number: number }[],
  text: string,
  from: number,
): Record<string, string> {
  const after = { ...before };
  let next = from;
  for (const line of text.split(/\r?\n/)) {
    const cells = line
      .split(/[\t,;]/)
      .map((cell) => cell.trim())
      .filter(Boolean);
    const [first, second] = cells;
    if (first === undefined) continue;
    const named = orders.find((order) => String(order.number) === first);
    if (named && second !== undefined) after[named.id] = second;
    else {
      const order = orders[next];
      if (order) after[order.id] = first;
      next += 1;
    }
  }
  return after;
}
