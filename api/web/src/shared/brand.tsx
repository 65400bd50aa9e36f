// The name of the product, with its mark.
import { texts } from './texts';

export function Brand() {
  return (
    <span class="brand">
      <BrandMark size={24} />
      <span class="brand-name">{texts.product}</span>
    </span>
  );
}

/** `size` in pixels. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path
        class="brand-bubble"
        d="M4 9a5 5 0 0 1 5-5h14a5 5 0 0 1 5 5v9a5 5 0 0 1-5 5H13l-6 4.7c-.7.5-1.6 0-1.6-.8V22A5 5 0 0 1 4 18z"
      />
      <g class="brand-dots">
        <circle cx="10" cy="13.5" r="2" />
        <circle cx="16" cy="13.5" r="2" />
        <circle cx="22" cy="13.5" r="2" />
      </g>
    </svg>
  );
}
