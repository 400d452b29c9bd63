import { html, LitElement, css, unsafeCSS } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
// @ts-ignore the viewer ships without a path that TypeScript resolves here
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import diagramCss from 'bpmn-js/dist/assets/diagram-js.css?inline';

/** Shows a BPMN diagram and marks where its tokens are; wheel and drag move it, nothing edits it. */
@customElement('callboard-bpmn')
export class CallboardBpmn extends LitElement {
  @property() xml = '';
  @property() where = '';
  @query('#canvas') private canvas!: HTMLElement;
  private viewer?: any;

  static override styles = [
    unsafeCSS(diagramCss),
    css`
      :host { display: block; min-height: 220px; height: 100%; overflow: hidden; }
      #canvas { width: 100%; height: 100%; min-height: 220px; }
      .token .djs-visual > :nth-child(1) {
        stroke: var(--lumo-primary-color) !important;
        stroke-width: 4px !important;
        fill: var(--lumo-primary-color-10pct) !important;
      }
    `
  ];

  override render() {
    return html`<div id="canvas"></div>`;
  }

  override async firstUpdated() {
    this.viewer = new NavigatedViewer({ container: this.canvas });
    await this.draw();
  }

  override async updated(changed: Map<string, unknown>) {
    if (this.viewer && (changed.has('xml') || changed.has('where')) && changed.get('xml') !== undefined) {
      await this.draw();
    }
  }

  private async draw() {
    if (!this.xml) {
      return;
    }
    await this.viewer.importXML(this.xml);
    const canvas = this.viewer.get('canvas');
    canvas.zoom('fit-viewport', 'auto');
    const known = this.viewer.get('elementRegistry');
    this.where.split(',').filter((id) => id && known.get(id)).forEach((id) => canvas.addMarker(id, 'token'));
  }
}
