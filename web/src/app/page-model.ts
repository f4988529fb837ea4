import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The name of the model that the page shown is about, if it is about one. */
export const pageModel = signal<string | undefined>(undefined);

/** Says, as long as the component is there, which model it is about. */
export function usePageModel(name: string | undefined): void {
  useEffect(() => {
    pageModel.value = name;
    return () => {
      pageModel.value = undefined;
    };
  }, [name]);
}
